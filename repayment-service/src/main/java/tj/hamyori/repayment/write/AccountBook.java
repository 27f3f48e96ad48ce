package tj.hamyori.repayment.write;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tj.hamyori.repayment.events.MoneyEvent;
import tj.hamyori.repayment.model.account.AccountPosition;
import tj.hamyori.repayment.model.account.AccountStatus;
import tj.hamyori.repayment.model.account.MoneyOfAccount;
import tj.hamyori.repayment.model.account.Payment;

/** What an account remembers of its schedule and its money; sums are kept so that a long history costs nothing. */
final class AccountBook {

    private final MoneyBook money = new MoneyBook();
    private final ChargeBook charges = new ChargeBook();
    private final ScheduleBook schedules = new ScheduleBook();
    private @Nullable LocalDate writtenOffOn;

    void writeOff(LocalDate on) {
        writtenOffOn = on;
    }

    ScheduleBook schedules() {
        return schedules;
    }

    ChargeBook charges() {
        return charges;
    }

    MoneyBook money() {
        return money;
    }

    void restore(AccountSnapshot snapshot) {
        schedules.restore(snapshot);
        money.restore(snapshot);
        snapshot.charges().forEach(charges::charge);
        snapshot.waivers().forEach(charges::waive);
        writtenOffOn = snapshot.writtenOffOn();
    }

    @Nullable
    LocalDate writtenOffOn() {
        return writtenOffOn;
    }

    boolean isWrittenOff() {
        return writtenOffOn != null;
    }

    /** Whether the money received covers the whole schedule and all charges, due or not. */
    boolean owesNothing() {
        return money.receivedMinor() >= dueMinor();
    }

    /**
     * Whether the claim was met: where the loan was written off by what was received up to that date, for later money
     * is a recovery, else by all that was received.
     */
    boolean isMet() {
        if (writtenOffOn == null) {
            return owesNothing();
        }
        LocalDate last = lastDate().isAfter(writtenOffOn) ? lastDate() : writtenOffOn;
        return position(last).status() != AccountStatus.WRITTEN_OFF;
    }

    /** How much of a further payment nothing would be owed for. */
    long creditOutOf(long amountMinor, LocalDate paidOn) {
        boolean recovery = writtenOffOn != null && paidOn.isAfter(writtenOffOn) && !isMet();
        long owed = Math.max(0, dueMinor() - money.receivedMinor());
        return recovery ? 0 : Math.max(0, amountMinor - owed);
    }

    /** What may be paid out on the date: credit then, and not needed or paid out since. */
    long refundableMinor(LocalDate on) {
        long now = writtenOffOn == null
                ? money.receivedMinor() - dueMinor()
                : position(lastDate()).creditMinor();
        return Math.max(0, Math.min(position(on).creditMinor(), now));
    }

    long unpaidPrincipalMinor(LocalDate asOf) {
        return position(asOf).outstandingPrincipalMinor();
    }

    AccountPosition position(LocalDate asOf) {
        return AccountPosition.of(schedules.on(asOf), charges.all(), payments(), asOf, writtenOffOn);
    }

    /** Business date of the payment with which, in business order, everything was paid. */
    LocalDate completedOn() {
        long sum = 0;
        LocalDate last = LocalDate.MIN;
        for (Payment payment :
                payments().stream().sorted(Payment.BUSINESS_ORDER).toList()) {
            sum += payment.receivedMinor();
            last = payment.paidOn();
            if (sum >= dueMinor()) {
                break;
            }
        }
        return last;
    }

    private long dueMinor() {
        return schedules.scheduledMinor() + charges.standingMinor();
    }

    MoneyOfAccount moneyOfAccount() {
        return new MoneyOfAccount(payments(), charges.all(), writtenOffOn);
    }

    private LocalDate lastDate() {
        return Stream.concat(money.standing().map(MoneyEvent::movedOn), charges.dates())
                .max(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH);
    }

    private List<Payment> payments() {
        return money.standing().map(AccountBook::payment).toList();
    }

    private static Payment payment(MoneyEvent event) {
        return new Payment(
                event.moneyId().toString(),
                MoneyBook.kind(event),
                event.movedOn(),
                event.recordedAt(),
                event.amountMinor());
    }
}
