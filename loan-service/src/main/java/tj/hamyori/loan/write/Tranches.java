package tj.hamyori.loan.write;

import static tj.hamyori.loan.write.LoanRule.*;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tj.hamyori.events.Money;
import tj.hamyori.loan.events.ApplicationApproved;
import tj.hamyori.loan.events.LoanDisbursed;
import tj.hamyori.loan.events.PlannedTranche;
import tj.hamyori.loan.events.ProductTerms;
import tj.hamyori.loan.events.TrancheDisbursed;
import tj.hamyori.loan.events.TranchesCancelled;
import tj.hamyori.loan.model.Texts;
import tj.hamyori.loan.write.approve.ApproveLoanApplication;
import tj.hamyori.loan.write.canceltranches.CancelTranches;
import tj.hamyori.loan.write.disbursetranche.DisburseTranche;

/** In which parts the approved amount is handed over, and what is left of it; used by the aggregate alone. */
final class Tranches {

    private List<PlannedTranche> planned = List.of();
    private @Nullable Money left;
    private @Nullable LocalDate lastOn;
    private final Map<UUID, TrancheDisbursed> later = new LinkedHashMap<>();
    private @Nullable TranchesCancelled cancelled;

    static void check(ApproveLoanApplication command, ProductTerms product, long grantedMinor) {
        List<PlannedTranche> planned = command.tranches();
        if (planned.isEmpty()) {
            return;
        }
        PRODUCT_LENDS_AT_ONCE.unless(product.maxTranches() != null);
        TOO_MANY_TRANCHES.unless(planned.size() <= most(product));
        long sum = 0;
        LocalDate before = command.approvedOn().minusDays(1);
        for (PlannedTranche tranche : planned) {
            TRANCHES_OUT_OF_ORDER.unless(tranche.on().isAfter(before));
            TRANCHES_DO_NOT_ADD_UP.unless(tranche.amountMinor() > 0 && tranche.amountMinor() <= grantedMinor - sum);
            sum += tranche.amountMinor();
            before = tranche.on();
        }
        TRANCHES_DO_NOT_ADD_UP.unless(sum == grantedMinor);
    }

    private static int most(ProductTerms product) {
        return product.maxTranches() == null ? 1 : product.maxTranches();
    }

    void evolve(ApplicationApproved event) {
        planned = event.tranches() == null ? List.of() : event.tranches();
        left = event.principal();
    }

    /** What is handed over first: the first part as approved, or all. */
    Money first() {
        Money all = Objects.requireNonNull(left);
        return planned.isEmpty() ? all : new Money(planned.getFirst().amountMinor(), all.currency());
    }

    void evolve(LoanDisbursed event) {
        take(event.principal(), event.disbursedOn());
    }

    /** Whether this very tranche was handed over; another under its id is refused. */
    boolean holds(DisburseTranche command) {
        TrancheDisbursed known = later.get(command.trancheId());
        TRANCHE_ID_REUSED.unless(known == null
                || known.disbursedOn().equals(command.disbursedOn())
                        && known.amount().amountMinor() == command.amountMinor()
                        && known.channel().equals(command.channel())
                        && known.receivedBy().equals(command.receivedBy()));
        return known != null;
    }

    TrancheDisbursed next(DisburseTranche command, ProductTerms product) {
        Money rest = requireLeft();
        TOO_MANY_TRANCHES.unless(later.size() + 2 <= most(product));
        TRANCHE_ABOVE_APPROVED.unless(command.amountMinor() <= rest.amountMinor());
        TRANCHE_NOT_AFTER_THE_LAST.unless(
                lastOn != null && command.disbursedOn().isAfter(lastOn));
        TRANCHE_AFTER_LAST_INSTALMENT.unless(
                command.lastDueOn() == null || command.disbursedOn().isBefore(command.lastDueOn()));
        return new TrancheDisbursed(
                command.loanId(),
                command.trancheId(),
                later.size() + 2,
                command.disbursedOn(),
                new Money(command.amountMinor(), rest.currency()),
                command.channel(),
                command.receivedBy(),
                command.by());
    }

    void evolve(TrancheDisbursed event) {
        later.put(event.trancheId(), event);
        take(event.amount(), event.disbursedOn());
    }

    boolean isCancelledBy(CancelTranches command, UUID borrower, Texts texts) {
        return cancelled != null
                && cancelled.cancelledOn().equals(command.cancelledOn())
                && texts.isSame(borrower, cancelled.reason(), command.reason());
    }

    /** @param reason as it is stored */
    TranchesCancelled cancelled(CancelTranches command, String reason) {
        return new TranchesCancelled(command.loanId(), command.cancelledOn(), requireLeft(), reason, command.by());
    }

    void evolve(TranchesCancelled event) {
        cancelled = event;
    }

    private Money requireLeft() {
        Money rest = Objects.requireNonNull(left);
        NO_TRANCHE_LEFT.unless(cancelled == null && rest.amountMinor() > 0);
        return rest;
    }

    private void take(Money amount, LocalDate on) {
        Money rest = Objects.requireNonNull(left);
        left = new Money(rest.amountMinor() - amount.amountMinor(), rest.currency());
        lastOn = on;
    }
}
