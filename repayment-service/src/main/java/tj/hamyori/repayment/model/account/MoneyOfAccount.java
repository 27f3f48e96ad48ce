package tj.hamyori.repayment.model.account;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tj.hamyori.repayment.model.schedule.Instalment;

/**
 * All that moved on an account and was not reversed, all that was charged, and its write-off.
 *
 * @param writtenOffOn business date of the write-off; null if there was none
 */
public record MoneyOfAccount(
        Collection<Payment> payments,
        Collection<Charge> charges,
        @Nullable LocalDate writtenOffOn) {

    /** Without these payments. */
    MoneyOfAccount without(Set<String> paymentIds) {
        return paymentIds.isEmpty()
                ? this
                : new MoneyOfAccount(
                        payments.stream()
                                .filter(payment -> !paymentIds.contains(payment.id()))
                                .toList(),
                        charges,
                        writtenOffOn);
    }

    boolean holds(String paymentId) {
        return payments.stream().anyMatch(payment -> payment.id().equals(paymentId));
    }

    /** What money dated on or before the date brings to a schedule: charges paid and credit left out. */
    long paidIntoScheduleMinor(List<Instalment> lines, LocalDate on) {
        if (charges.isEmpty()) {
            long receivedMinor = payments.stream()
                    .filter(payment -> !payment.paidOn().isAfter(on))
                    .mapToLong(Payment::receivedMinor)
                    .sum();
            long scheduledMinor =
                    lines.stream().mapToLong(Instalment::totalMinor).sum();
            return Math.clamp(receivedMinor, 0, scheduledMinor);
        }
        return AccountPosition.of(lines, charges, payments, on, null).instalments().stream()
                .mapToLong(InstalmentPosition::paidOnScheduleMinor)
                .sum();
    }
}
