package tj.hamyori.repayment.model.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tj.hamyori.repayment.model.schedule.Instalment;

/**
 * An account on one date: a pure function of its schedule, charges, payments and write-off. Only what carries a
 * business date on or before {@code asOf} counts. At every date principal = outstanding + repaid + written off.
 *
 * <p>Days past due = {@code asOf} less the due date of the oldest instalment with anything unpaid; the due date itself
 * counts 0 and part payment does not stop the clock. Source: Sa-Dhan, <i>Tracking Financial Performance Standards of
 * MFIs</i> (2003) p. 53. Worked: oldest unpaid instalment due 20 April, as of 30 June, 71 days. What the group paid for
 * her stops that clock only once she has given it back; it runs no longer than anything is owed at all. Amounts go by
 * all money received, refunds taken off.
 *
 * @param principalMinor sum of the schedule's principal
 * @param outstandingPrincipalMinor unpaid, due or not, and still in the portfolio
 * @param overduePrincipalMinor the part of it with a due date before {@code asOf}
 * @param overdueMinor all unpaid components with a due date before {@code asOf}
 * @param outstandingMinor all unpaid components, due or not
 * @param repaidPrincipalMinor paid by payments up to the write-off, if any
 * @param writtenOffPrincipalMinor unpaid on the write-off date by payments dated up to and including it
 * @param recoveredMinor payments dated after the write-off
 * @param creditMinor paid beyond everything owed and not refunded
 * @param owedBackMinor refunded as credit and, since a payment was reversed, never come in; paid back before any line
 * @param coveredMinor paid by the group for her and not reimbursed
 * @param principalDaysPastDue the same count for unpaid principal alone, which portfolio at risk goes by
 * @param payments in {@link Payment#BUSINESS_ORDER}
 */
public record AccountPosition(
        LocalDate asOf,
        AccountStatus status,
        long principalMinor,
        long outstandingPrincipalMinor,
        long overduePrincipalMinor,
        long overdueMinor,
        long outstandingMinor,
        long repaidPrincipalMinor,
        long writtenOffPrincipalMinor,
        long recoveredMinor,
        long creditMinor,
        long owedBackMinor,
        long coveredMinor,
        int daysPastDue,
        int principalDaysPastDue,
        ArrearsBucket arrearsBucket,
        List<InstalmentPosition> instalments,
        List<PaymentAllocation> payments) {

    /**
     * @param instalments in the order of their numbers
     * @param charges those charged, and waivers made, after the write-off never count
     * @param payments not reversed, in any order
     * @param writtenOffOn business date of the write-off; null if there was none
     */
    public static AccountPosition of(
            List<Instalment> instalments,
            Collection<Charge> charges,
            Collection<Payment> payments,
            LocalDate asOf,
            @Nullable LocalDate writtenOffOn) {
        LocalDate endOfClaim = writtenOffOn == null || writtenOffOn.isAfter(asOf) ? null : writtenOffOn;
        LocalDate lastCharge = endOfClaim == null ? asOf : endOfClaim;
        Waterfall waterfall = new Waterfall(instalments, LineCharges.of(instalments, charges, lastCharge));
        List<PaymentAllocation> allocations = allocate(waterfall, payments, asOf, endOfClaim);
        boolean writtenOff = endOfClaim != null && !waterfall.owesNothing();
        List<InstalmentPosition> positions = new ArrayList<>(instalments.size());
        for (int index = 0; index < instalments.size(); index++) {
            positions.add(waterfall.position(index, writtenOff));
        }
        return new PositionSums(asOf, positions, allocations, waterfall).position(writtenOff);
    }

    private static List<PaymentAllocation> allocate(
            Waterfall waterfall, Collection<Payment> payments, LocalDate asOf, @Nullable LocalDate endOfClaim) {
        List<Payment> counted = payments.stream()
                .filter(payment -> !payment.paidOn().isAfter(asOf))
                .sorted(Payment.BUSINESS_ORDER)
                .toList();
        List<PaymentAllocation> allocations = new ArrayList<>(counted.size());
        for (Payment payment : counted) {
            boolean afterEnd = endOfClaim != null && payment.paidOn().isAfter(endOfClaim);
            allocations.add(new PaymentAllocation(
                    payment, afterEnd ? afterTheClaim(waterfall, payment) : inTime(waterfall, payment)));
        }
        return allocations;
    }

    private static Allocation inTime(Waterfall waterfall, Payment payment) {
        long receivedMinor = payment.receivedMinor();
        return receivedMinor < 0 ? waterfall.drain(-receivedMinor) : waterfall.pour(receivedMinor, payment.paidOn());
    }

    /** Money moved after the write-off touches no instalment: it is a recovery, or credit where nothing was owed. */
    private static Allocation afterTheClaim(Waterfall waterfall, Payment payment) {
        long amountMinor = Math.abs(payment.receivedMinor());
        if (waterfall.owesNothing()) {
            waterfall.addCredit(payment.receivedMinor());
            return Allocation.credit(amountMinor);
        }
        return new Allocation(0, 0, 0, 0, 0, amountMinor);
    }
}
