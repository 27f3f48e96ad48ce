package tj.hamyori.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tj.hamyori.platform.axon.NewEvents;
import tj.hamyori.repayment.events.AccountCharged;
import tj.hamyori.repayment.events.AccountOpened;
import tj.hamyori.repayment.events.AccountWrittenOff;
import tj.hamyori.repayment.events.CoverReimbursed;
import tj.hamyori.repayment.events.CreditRefunded;
import tj.hamyori.repayment.events.InstalmentCovered;
import tj.hamyori.repayment.events.LoanAccountEvent;
import tj.hamyori.repayment.events.MoneyEvent;
import tj.hamyori.repayment.events.RepaymentRecorded;
import tj.hamyori.repayment.events.RepaymentReversed;
import tj.hamyori.repayment.events.ScheduleComputed;
import tj.hamyori.repayment.model.account.AccountPosition;
import tj.hamyori.repayment.model.account.Charge;
import tj.hamyori.repayment.model.account.Payment;
import tj.hamyori.repayment.model.account.PaymentKind;
import tj.hamyori.repayment.model.schedule.Instalment;

/** A portfolio's figures from its events alone, loan by loan with the Java function of an account. */
final class EventPortfolio {

    private final LocalDate asOf;
    private final Instant knownAt;

    EventPortfolio(LocalDate asOf, Instant knownAt) {
        this.asOf = asOf;
        this.knownAt = knownAt;
    }

    ReportBenchmark.Whole of(List<NewEvents> streams) {
        long loans = 0;
        long portfolioMinor = 0;
        long overdueMinor = 0;
        long par30Minor = 0;
        long par365Minor = 0;
        for (NewEvents stream : streams) {
            AccountPosition position = position(stream).orElse(null);
            if (position != null) {
                long leftMinor = position.outstandingPrincipalMinor();
                loans += leftMinor > 0 ? 1 : 0;
                portfolioMinor += leftMinor;
                overdueMinor += position.overduePrincipalMinor();
                par30Minor += position.principalDaysPastDue() > 30 ? leftMinor : 0;
                par365Minor += position.principalDaysPastDue() > 365 ? leftMinor : 0;
            }
        }
        return new ReportBenchmark.Whole(loans, portfolioMinor, overdueMinor, par30Minor, par365Minor);
    }

    /** Empty for a loan that was not handed over, or not known. */
    private Optional<AccountPosition> position(NewEvents stream) {
        boolean open = of(stream, AccountOpened.class)
                .anyMatch(opened -> !opened.disbursedOn().isAfter(asOf) && known(opened.recordedAt()));
        if (!open) {
            return Optional.empty();
        }
        ScheduleComputed schedule = of(stream, ScheduleComputed.class)
                .filter(version -> !version.effectiveOn().isAfter(asOf) && known(version.recordedAt()))
                .max(Comparator.comparing(ScheduleComputed::version))
                .orElseThrow();
        List<Instalment> lines = schedule.lines().stream()
                .map(line -> new Instalment(line.number(), line.dueOn(), line.principalMinor(), 0, 0, 0))
                .toList();
        List<Charge> charges = of(stream, AccountCharged.class)
                .filter(charge -> known(charge.recordedAt()))
                .map(charge -> new Charge(
                        Charge.Kind.valueOf(charge.kind()),
                        charge.dueOn(),
                        charge.chargedOn(),
                        null,
                        charge.amountMinor()))
                .toList();
        return Optional.of(AccountPosition.of(lines, charges, payments(stream), asOf, writtenOffOn(stream)));
    }

    private List<Payment> payments(NewEvents stream) {
        Map<UUID, Payment> standing = new HashMap<>();
        of(stream, MoneyEvent.class)
                .filter(money -> known(money.recordedAt()) && !money.movedOn().isAfter(asOf))
                .forEach(money -> standing.put(
                        money.moneyId(),
                        new Payment(
                                money.moneyId().toString(),
                                kind(money),
                                money.movedOn(),
                                money.recordedAt(),
                                money.amountMinor())));
        of(stream, RepaymentReversed.class)
                .filter(reversal -> known(reversal.recordedAt()))
                .forEach(reversal -> standing.remove(reversal.paymentId()));
        return new ArrayList<>(standing.values());
    }

    private static PaymentKind kind(MoneyEvent money) {
        return switch (money) {
            case RepaymentRecorded paid -> PaymentKind.REPAYMENT;
            case InstalmentCovered covered -> PaymentKind.COVER;
            case CoverReimbursed reimbursed -> PaymentKind.REIMBURSEMENT;
            case CreditRefunded refunded -> PaymentKind.REFUND;
        };
    }

    private @Nullable LocalDate writtenOffOn(NewEvents stream) {
        return of(stream, AccountWrittenOff.class)
                .filter(event -> known(event.recordedAt()))
                .map(AccountWrittenOff::writtenOffOn)
                .findFirst()
                .orElse(null);
    }

    private boolean known(Instant recordedAt) {
        return !recordedAt.isAfter(knownAt);
    }

    private static <E extends LoanAccountEvent> Stream<E> of(NewEvents stream, Class<E> type) {
        return stream.payloads().stream().filter(type::isInstance).map(type::cast);
    }
}
