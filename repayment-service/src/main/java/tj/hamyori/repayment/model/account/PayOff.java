package tj.hamyori.repayment.model.account;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import tj.hamyori.repayment.model.schedule.DayCount;
import tj.hamyori.repayment.model.schedule.Instalment;
import tj.hamyori.repayment.model.schedule.LoanTerms;
import tj.hamyori.repayment.model.schedule.ScheduleTotals;

/**
 * Closes a loan before its time: all principal, the interest and fees that have fallen due, and of the interest of the
 * running period the part that has run, by the loan's day count. Interest and fees of later lines are not charged; what
 * was paid on them ahead is not given back. Charges made stand. Without interest it is the unpaid principal and what
 * fees have fallen due. What was refunded and never came in is asked for too. It is what Apache Fineract calls
 * foreclosure.
 *
 * <p>Worked: 300.00 disbursed on 15 January, three parts of 100.00 with 3.00 interest each due on the 15th of February,
 * March, April, 30/360; the first is paid. On 1 March: principal 200.00, interest 3.00 × 16/30 = 1.60, together 201.60;
 * the 3.00 of April are not charged.
 *
 * @param dayCount of the loan's terms
 * @param rounding of the loan's terms
 */
public record PayOff(DayCount dayCount, RoundingMode rounding) {

    static PayOff of(LoanTerms terms) {
        return new PayOff(terms.dayCount(), terms.rounding());
    }

    /**
     * What would close the loan, minor units.
     *
     * @param amountMinor all components together
     * @param owedBackMinor see {@link AccountPosition#owedBackMinor}
     */
    public record Quote(
            long amountMinor,
            long principalMinor,
            long interestMinor,
            long feeMinor,
            long penaltyMinor,
            long owedBackMinor) {}

    /**
     * @param lines in force on the day
     * @param money that counts by the day; all zero where it leaves nothing owed or the loan was written off
     * @param disbursedOn where interest began to run
     */
    public Quote quote(List<Instalment> lines, MoneyOfAccount money, LocalDate disbursedOn, LocalDate on) {
        AccountPosition before = AccountPosition.of(lines, money.charges(), money.payments(), on, money.writtenOffOn());
        if (before.outstandingMinor() == 0 || lines.getLast().dueOn().equals(LocalDate.MAX)) {
            long principalMinor = before.outstandingPrincipalMinor();
            return new Quote(before.outstandingMinor(), principalMinor, 0, 0, 0, 0);
        }
        List<Instalment> closing = lines(lines, money.paidIntoScheduleMinor(lines, on), on, disbursedOn);
        AccountPosition position = AccountPosition.of(closing, money.charges(), money.payments(), on, null);
        long interestMinor = 0;
        long feeMinor = 0;
        long penaltyMinor = 0;
        for (InstalmentPosition line : position.instalments()) {
            interestMinor += line.instalment().interestMinor() - line.paid().interestMinor();
            feeMinor += line.feeMinor() - line.paid().feeMinor();
            penaltyMinor += line.penaltyMinor() - line.paid().penaltyMinor();
        }
        return new Quote(
                Math.addExact(position.outstandingMinor(), position.owedBackMinor()),
                position.outstandingPrincipalMinor(),
                interestMinor,
                feeMinor,
                penaltyMinor,
                position.owedBackMinor());
    }

    /**
     * The schedule of the loan as closed: what was paid on its old dates, and one line due on the day.
     *
     * @throws RescheduleRefused if nothing is outstanding
     */
    List<Instalment> lines(List<Instalment> old, long totalPaidMinor, LocalDate on, LocalDate disbursedOn) {
        Reschedule.refuseIfRepaid(old, totalPaidMinor);
        Waterfall paid = new Waterfall(old);
        // The business date only marks lines as paid off, which nobody reads here.
        paid.pour(totalPaidMinor, LocalDate.EPOCH);
        LineList lines = new LineList(ScheduleTotals.of(old).principalMinor());
        Allocation closing = Allocation.NOTHING;
        LocalDate from = disbursedOn;
        boolean running = true;
        for (int index = 0; index < old.size(); index++) {
            Instalment line = old.get(index);
            Allocation soFar = paid.paid(index);
            Allocation rest = Reschedule.rest(line, soFar);
            if (line.dueOn().isBefore(on)) {
                if (soFar.totalMinor() > 0) {
                    lines.add(line.dueOn(), soFar);
                }
                closing = closing.plus(rest);
            } else if (!line.dueOn().isAfter(on)) {
                closing = closing.plus(soFar).plus(rest);
            } else {
                long runMinor = running ? dayCount.partOf(line.interestMinor(), from, on, line.dueOn(), rounding) : 0;
                long interestMinor = Math.max(0, runMinor - soFar.interestMinor());
                closing = closing.plus(soFar).plus(new Allocation(0, 0, interestMinor, rest.principalMinor(), 0, 0));
                running = false;
            }
            from = line.dueOn();
        }
        lines.add(on, closing);
        return lines.toList();
    }
}
