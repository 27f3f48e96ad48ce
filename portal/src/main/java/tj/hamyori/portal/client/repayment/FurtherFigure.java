package tj.hamyori.portal.client.repayment;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure by its name, which says its unit: an amount in minor units where it ends with Minor, a ratio in percent
 * where it ends with Percent. Ordered by what belongs together; one this portal does not know yet comes last.
 *
 * @param ratio decimals as text; null for an amount or a count, and where there is nothing to divide by
 */
public record FurtherFigure(
        String name, @Nullable Long number, @Nullable String ratio) implements Comparable<FurtherFigure> {

    private static final List<String> ORDER = List.of(
            "par0Percent",
            "par60Percent",
            "par90Percent",
            "par180Percent",
            "par365Minor",
            "par365Percent",
            "par0WithRescheduledPercent",
            "par60WithRescheduledPercent",
            "par90WithRescheduledPercent",
            "par180WithRescheduledPercent",
            "par365WithRescheduledPercent",
            "notYetDuePercent",
            "rescheduledPercent",
            "refinancedMinor",
            "refinancedPercent",
            "pastMaturityLoans",
            "pastMaturityMinor",
            "pastMaturityPercent",
            "provisionMinor",
            "riskCoveragePercent",
            "dueInPeriodMinor",
            "paidOnTimeMinor",
            "onTimeCollectionPercent",
            "paidLateMinor",
            "lateCollectionPercent",
            "stillUnpaidInPeriodMinor",
            "arrearsAtStartMinor",
            "cleanedUpMinor",
            "cleanUpPercent",
            "lateCollectedInPeriodMinor",
            "collectedInPeriodMinor",
            "currentRecoveryPercent",
            "averageTermDays",
            "annualLossEstimatePercent",
            "maturedLoans",
            "maturedLoansRepaidOnTime",
            "maturedLoansRepaidOnTimePercent",
            "maturedMinor",
            "maturedRepaidOnTimeMinor",
            "maturedRepaidOnTimePercent",
            "recoveredInPeriodMinor",
            "averagePortfolioMinor",
            "writeOffPercent",
            "netLossPercent",
            "femaleBorrowersPercent",
            "womensPortfolioMinor",
            "womensPortfolioPercent",
            "averageBalanceMinor",
            "loanOfficers",
            "borrowersPerOfficer",
            "loansPerOfficer",
            "portfolioPerOfficerMinor",
            "disbursedInPeriodMinor",
            "disbursedMinor",
            "repaidPrincipalMinor",
            "writtenOffMinor",
            "recoveredMinor",
            "creditMinor");

    static boolean isOne(@Nullable Object value) {
        return value == null || value instanceof Number || value instanceof String;
    }

    static FurtherFigure of(String name, @Nullable Object value) {
        return new FurtherFigure(
                name,
                value instanceof Number number ? (Long) number.longValue() : null,
                value instanceof String text ? text : null);
    }

    public boolean isAmount() {
        return name.endsWith("Minor");
    }

    public boolean isPercent() {
        return name.endsWith("Percent");
    }

    @Override
    public int compareTo(FurtherFigure other) {
        return Comparator.comparingInt(FurtherFigure::place)
                .thenComparing(FurtherFigure::name)
                .compare(this, other);
    }

    private int place() {
        int place = ORDER.indexOf(name);
        return place < 0 ? ORDER.size() : place;
    }
}
