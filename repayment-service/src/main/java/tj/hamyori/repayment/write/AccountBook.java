package tj.hamyori.repayment.write;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tj.hamyori.repayment.events.AccountOpened;
import tj.hamyori.repayment.events.CoverReimbursed;
import tj.hamyori.repayment.events.CreditRefunded;
import tj.hamyori.repayment.events.InstalmentCovered;
import tj.hamyori.repayment.events.MoneyEvent;
import tj.hamyori.repayment.events.RepaymentRecorded;
import tj.hamyori.repayment.events.RepaymentReversed;
import tj.hamyori.repayment.model.account.AccountPosition;
import tj.hamyori.repayment.model.account.AccountStatus;
import tj.hamyori.repayment.model.account.MoneyOfAccount;
import tj.hamyori.repayment.model.account.Payment;
import tj.hamyori.repayment.model.account.PaymentKind;

/** What an account remembers of its schedule and its money; sums are kept so that a long history costs nothing. */
final class AccountBook {

    private final Map<UUID, MoneyEvent> money = new LinkedHashMap<>();
    private final Map<UUID, RepaymentReversed> reversed = new LinkedHashMap<>();
    private final ChargeBook charges = new ChargeBook();
    private final ScheduleBook schedules = new ScheduleBook();
    private long receivedMinor;
    private @Nullable LocalDate writtenOffOn;

    void move(MoneyEvent event) {
        money.put(event.moneyId(), event);
        receivedMinor = Math.addExact(receivedMinor, payment(event).receivedMinor());
    }

    void reverse(RepaymentReversed event) {
        reversed.put(event.paymentId(), event);
        MoneyEvent cancelled = money.get(event.paymentId());
        receivedMinor -= cancelled == null ? 0 : payment(cancelled).receivedMinor();
    }

    void writeOff(LocalDate on) {
        writtenOffOn = on;
    }

    ScheduleBook schedules() {
        return schedules;
    }

    ChargeBook charges() {
        return charges;
    }

    boolean holds(UUID moneyId) {
        return money.containsKey(moneyId);
    }

    Optional<MoneyEvent> money(UUID moneyId) {
        return Optional.ofNullable(money.get(moneyId));
    }

    Optional<RepaymentReversed> reversed(UUID moneyId) {
        return Optional.ofNullable(reversed.get(moneyId));
    }

    void restore(AccountSnapshot snapshot) {
        AccountOpened opened = snapshot.opened();
        schedules.restore(snapshot);
        snapshot.money().forEach(row -> move(row.asEvent(opened.loanId(), opened.currency())));
        snapshot.reversed().forEach(this::reverse);
        snapshot.charges().forEach(charges::charge);
        snapshot.waivers().forEach(charges::waive);
        writtenOffOn = snapshot.writtenOffOn();
    }

    /** Everything that moved, reversed or not, in the order it became known. */
    List<MoneyEvent> allMoney() {
        return List.copyOf(money.values());
    }

    List<RepaymentReversed> reversals() {
        return List.copyOf(reversed.values());
    }

    @Nullable
    LocalDate writtenOffOn() {
        return writtenOffOn;
    }

    /** Everything that moved and was not reversed, as it was recorded. */
    Stream<MoneyEvent> standing() {
        return money.values().stream().filter(event -> !reversed.containsKey(event.moneyId()));
    }

    boolean isWrittenOff() {
        return writtenOffOn != null;
    }

    /** Whether the money received covers the whole schedule and all charges, due or not. */
    boolean owesNothing() {
        return receivedMinor >= dueMinor();
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
        long owed = Math.max(0, dueMinor() - receivedMinor);
        return recovery ? 0 : Math.max(0, amountMinor - owed);
    }

    /** What may be paid out on the date: credit then, and not needed or paid out since. */
    long refundableMinor(LocalDate on) {
        long now = writtenOffOn == null
                ? receivedMinor - dueMinor()
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
        return Stream.concat(standing().map(MoneyEvent::movedOn), charges.dates())
                .max(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH);
    }

    private List<Payment> payments() {
        return standing().map(AccountBook::payment).toList();
    }

    private static Payment payment(MoneyEvent event) {
        return new Payment(
                event.moneyId().toString(), kind(event), event.movedOn(), event.recordedAt(), event.amountMinor());
    }

    static PaymentKind kind(MoneyEvent event) {
        return switch (event) {
            case RepaymentRecorded fact -> PaymentKind.REPAYMENT;
            case InstalmentCovered fact -> PaymentKind.COVER;
            case CoverReimbursed fact -> PaymentKind.REIMBURSEMENT;
            case CreditRefunded fact -> PaymentKind.REFUND;
        };
    }
}
