package tj.hamyori.repayment.model.schedule;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the borrower promised: every line with its date, and the sums.
 *
 * @param tranches empty where the whole principal is handed over on the disbursement date
 * @param version which engine made it, e.g. {@code hamyori-schedule-2}; a change of any figure changes the version
 */
public record RepaymentSchedule(
        LocalDate disbursedOn,
        long principalMinor,
        List<Tranche> tranches,
        List<Instalment> instalments,
        ScheduleTotals totals,
        String version) {

    public RepaymentSchedule {
        tranches = List.copyOf(tranches);
        instalments = List.copyOf(instalments);
    }

    /**
     * The yearly rate that makes the payments worth what was paid out, per cent with two decimals; computed at each
     * call because most callers never ask. Null where nothing is left in the borrower's hand on the disbursement
     * date.
     *
     * @see EffectiveAnnualRate
     */
    public @Nullable String effectiveAnnualRatePercent() {
        return EffectiveAnnualRate.percent(this);
    }
}
