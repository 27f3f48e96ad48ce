package tj.hamyori.repayment.write;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tj.hamyori.repayment.events.RepaymentRecorded;
import tj.hamyori.repayment.events.RepaymentReversed;
import tj.hamyori.repayment.events.ScheduleLine;
import tj.hamyori.repayment.model.account.AccountPosition;
import tj.hamyori.repayment.model.account.Payment;
import tj.hamyori.repayment.model.schedule.Instalment;

/** What an account remembers of its schedule and its money; sums are kept so that a long history costs nothing. */
final class AccountBook {

    private final Map<UUID, RepaymentRecorded> recorded = new LinkedHashMap<>();
    private final Map<UUID, RepaymentReversed> reversed = new LinkedHashMap<>();
    private List<Instalment> instalments = List.of();
    private int version;
    private long dueMinor;
    private long paidMinor;
    private @Nullable LocalDate writtenOffOn;

    /** Until there is a schedule the principal is owed, some day. */
    void open(long principalMinor) {
        instalments = List.of(new Instalment(1, LocalDate.MAX, principalMinor, 0, 0, 0));
        dueMinor = principalMinor;
    }

    void schedule(int newVersion, List<ScheduleLine> lines) {
        version = newVersion;
        instalments = AccountSchedule.instalments(lines);
        dueMinor = instalments.stream().mapToLong(Instalment::totalMinor).sum();
    }

    void record(RepaymentRecorded event) {
        recorded.put(event.paymentId(), event);
        paidMinor = Math.addExact(paidMinor, event.amountMinor());
    }

    void reverse(RepaymentReversed event) {
        reversed.put(event.paymentId(), event);
        RepaymentRecorded cancelled = recorded.get(event.paymentId());
        paidMinor -= cancelled == null ? 0 : cancelled.amountMinor();
    }

    void writeOff(LocalDate on) {
        writtenOffOn = on;
    }

    int version() {
        return version;
    }

    List<Instalment> instalments() {
        return instalments;
    }

    boolean holds(UUID paymentId) {
        return recorded.containsKey(paymentId);
    }

    Optional<RepaymentRecorded> recorded(UUID paymentId) {
        return Optional.ofNullable(recorded.get(paymentId));
    }

    Optional<RepaymentReversed> reversed(UUID paymentId) {
        return Optional.ofNullable(reversed.get(paymentId));
    }

    boolean isWrittenOff() {
        return writtenOffOn != null;
    }

    /** Whether what was received covers the whole schedule, due or not. */
    boolean owesNothing() {
        return paidMinor >= dueMinor;
    }

    /** What payments brought to the schedule: credit left out. */
    long paidIntoScheduleMinor() {
        return Math.min(paidMinor, dueMinor);
    }

    /** How much of a further payment nothing would be owed for. */
    long creditOutOf(long amountMinor, LocalDate paidOn) {
        boolean recovery = writtenOffOn != null && paidOn.isAfter(writtenOffOn);
        long owed = Math.max(0, dueMinor - paidMinor);
        return recovery ? 0 : Math.max(0, amountMinor - owed);
    }

    long unpaidPrincipalMinor(LocalDate asOf) {
        return position(asOf).outstandingPrincipalMinor();
    }

    /** The principal nothing was received for yet, whatever the date. */
    long unpaidPrincipalMinor() {
        LocalDate last = payments().stream()
                .map(Payment::paidOn)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH);
        return AccountPosition.of(instalments, List.of(), payments(), last, null)
                .outstandingPrincipalMinor();
    }

    AccountPosition position(LocalDate asOf) {
        return AccountPosition.of(instalments, List.of(), payments(), asOf, writtenOffOn);
    }

    /** Business date of the payment with which, in business order, everything was paid. */
    LocalDate completedOn() {
        long sum = 0;
        LocalDate last = LocalDate.MIN;
        for (Payment payment :
                payments().stream().sorted(Payment.BUSINESS_ORDER).toList()) {
            sum += payment.amountMinor();
            last = payment.paidOn();
            if (sum >= dueMinor) {
                break;
            }
        }
        return last;
    }

    private Collection<Payment> payments() {
        return recorded.values().stream()
                .filter(payment -> !reversed.containsKey(payment.paymentId()))
                .map(payment -> new Payment(
                        payment.paymentId().toString(), payment.paidOn(), payment.recordedAt(), payment.amountMinor()))
                .toList();
    }
}
