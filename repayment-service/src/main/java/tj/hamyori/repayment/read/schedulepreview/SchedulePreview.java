package tj.hamyori.repayment.read.schedulepreview;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tj.hamyori.repayment.model.schedule.Instalment;
import tj.hamyori.repayment.model.schedule.RepaymentSchedule;
import tj.hamyori.repayment.model.schedule.ScheduleTotals;

/**
 * A schedule that was not booked; amounts in minor units.
 *
 * @param effectiveAnnualRatePercent two decimals, null where nothing is left in the borrower's hand
 * @param version which engine made it
 */
record SchedulePreview(
        List<Line> instalments, Totals totals, @Nullable String effectiveAnnualRatePercent, String version) {

    record Line(
            int number,
            LocalDate dueOn,
            long principalMinor,
            long interestMinor,
            long feeMinor,
            long totalMinor,
            long balanceAfterMinor) {

        static Line of(Instalment line) {
            return new Line(
                    line.number(),
                    line.dueOn(),
                    line.principalMinor(),
                    line.interestMinor(),
                    line.feeMinor(),
                    line.totalMinor(),
                    line.balanceAfterMinor());
        }
    }

    record Totals(long principalMinor, long interestMinor, long feeMinor, long totalMinor) {

        static Totals of(ScheduleTotals totals) {
            return new Totals(totals.principalMinor(), totals.interestMinor(), totals.feeMinor(), totals.totalMinor());
        }
    }

    static SchedulePreview of(RepaymentSchedule schedule) {
        return new SchedulePreview(
                schedule.instalments().stream().map(Line::of).toList(),
                Totals.of(schedule.totals()),
                schedule.effectiveAnnualRatePercent(),
                schedule.version());
    }
}
