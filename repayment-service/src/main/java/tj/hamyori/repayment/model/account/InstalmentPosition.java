package tj.hamyori.repayment.model.account;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tj.hamyori.repayment.model.schedule.Instalment;

/**
 * One instalment with what was paid on it.
 *
 * @param penaltyMinor charged on it by the as-of date
 * @param chargedFeeMinor charged on it by the as-of date, beside the fee of the schedule; paid before that
 * @param paid what payments brought to it; its credit and recovery are always 0
 * @param writtenOffMinor what the write-off took out of the portfolio, all components together
 * @param paidOffOn business date of the payment that completed it; null while it is open and where nothing was owed
 */
public record InstalmentPosition(
        Instalment instalment,
        long penaltyMinor,
        long chargedFeeMinor,
        Allocation paid,
        long writtenOffMinor,
        @Nullable LocalDate paidOffOn) {

    public int number() {
        return instalment.number();
    }

    public LocalDate dueOn() {
        return instalment.dueOn();
    }

    public long totalMinor() {
        return Math.addExact(instalment.totalMinor(), penaltyMinor + chargedFeeMinor);
    }

    public long paidMinor() {
        return paid.totalMinor();
    }

    /** What was paid on the line as the schedule has it: charges left out. */
    public long paidOnScheduleMinor() {
        return paidMinor() - paid.penaltyMinor() - Math.min(paid.feeMinor(), chargedFeeMinor);
    }

    /** Fee of the schedule and fees charged. */
    public long feeMinor() {
        return instalment.feeMinor() + chargedFeeMinor;
    }

    /** Still owed inside the portfolio: total less paid less written off. */
    public long outstandingMinor() {
        return totalMinor() - paidMinor() - writtenOffMinor;
    }

    /** Principal still owed inside the portfolio. */
    public long outstandingPrincipalMinor() {
        return writtenOffMinor > 0 ? 0 : instalment.principalMinor() - paid.principalMinor();
    }
}
