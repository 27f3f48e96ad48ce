package tj.hamyori.repayment.read.portfolioquality;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What each figure means, printed with every report. Sources: IRIS FP2630 (portfolio), FP2635 and FP6373 (portfolio at
 * risk, strictly more than N days, restructured loans included), FP9717 (write-off); Sa-Dhan, <i>Tracking Financial
 * Performance Standards of MFIs</i> (2003) p. 53 (days past due), p. 66 (loans in group lending), p. 68 (not yet due).
 * The period begins on the first day of the month of asOf unless another first day is asked for.
 */
final class Definitions {

    static final Map<String, String> OF_FIGURES = figures();

    private Definitions() {}

    private static Map<String, String> figures() {
        Map<String, String> texts = new LinkedHashMap<>();
        putPortfolioAndRisk(texts);
        putMovements(texts);
        putCollection(texts);
        putVintageAndLoss(texts);
        putWatched(texts);
        putLateCollection(texts);
        putOutreach(texts);
        return Collections.unmodifiableMap(texts);
    }

    private static void putPortfolioAndRisk(Map<String, String> texts) {
        texts.put("loans", "Loans with unpaid principal, not written off; a loan to a group counts its borrowers.");
        texts.put("borrowers", "Persons with unpaid principal; several loans are one borrower.");
        texts.put("femaleBorrowers", "Women among the borrowers; persons whose sex is not stated are not counted.");
        texts.put("grossLoanPortfolioMinor", "Unpaid principal, due or not, of all loans not written off.");
        texts.put(
                "overduePrincipalMinor",
                "Unpaid principal with a due date before asOf; the due date itself is on time.");
        texts.put(
                "par0Minor",
                "Portfolio at risk: the whole unpaid principal, future instalments included and interest excluded, of"
                        + " loans with principal more than 0 days past due. Days past due = asOf less the due date of"
                        + " the oldest instalment with unpaid principal.");
        for (int days : new int[] {30, 60, 90, 180, 365}) {
            texts.put("par" + days + "Minor", "The same for strictly more than " + days + " days past due.");
        }
        texts.put("par30Percent", "par30Minor in percent of grossLoanPortfolioMinor; other par…Percent likewise.");
        texts.put(
                "par30WithRescheduledPercent",
                "par30Minor and the unpaid principal of rescheduled loans not already in it, in percent of"
                        + " grossLoanPortfolioMinor.");
        texts.put(
                "arrearsRatePercent",
                "overduePrincipalMinor in percent of grossLoanPortfolioMinor. This is not portfolio at risk: it leaves"
                        + " out what is not yet due of the late loans.");
        texts.put("notYetDueMinor", "Unpaid principal of loans whose first principal instalment falls due after asOf.");
        texts.put("notYetDuePercent", "notYetDueMinor in percent of grossLoanPortfolioMinor (Sa-Dhan 2003, p. 68).");
        texts.put("rescheduledMinor", "Unpaid principal of loans whose terms were changed after disbursement.");
        texts.put("rescheduledPercent", "rescheduledMinor in percent of grossLoanPortfolioMinor.");
    }

    private static void putCollection(Map<String, String> texts) {
        texts.put(
                "dueInPeriodMinor",
                "Principal that fell due from the first day of the period up to asOf, by the schedule in force on each"
                        + " due date; of a written-off loan only what fell due up to the write-off.");
        texts.put(
                "paidOnTimeMinor",
                "The part of dueInPeriodMinor that the borrower's own money had paid by its due date.");
        texts.put(
                "onTimeCollectionPercent",
                "On-time collection rate = paidOnTimeMinor / dueInPeriodMinor (CGAP Occasional Paper 3, 1999).");
        texts.put(
                "collectedInPeriodMinor",
                "Principal received in the period on instalments due by asOf, late ones included, prepayments of later"
                        + " ones left out, by the schedule in force on asOf.");
        texts.put(
                "currentRecoveryPercent",
                "Current recovery rate = (principal received in the period less prepayments) / principal due in the"
                        + " period = collectedInPeriodMinor / dueInPeriodMinor; above 100 when old arrears come in"
                        + " (Sa-Dhan 2003, p. 84-85).");
    }

    private static void putVintageAndLoss(Map<String, String> texts) {
        texts.put(
                "maturedLoans",
                "Loans whose schedule, first or of the last tranche, ends in the period; counted by borrowers.");
        texts.put(
                "maturedLoansRepaidOnTime",
                "Those of them for which all that the schedule asks for had been paid by its last day; a reschedule, a"
                        + " write-off and money of the group do not count as paid.");
        texts.put("maturedLoansRepaidOnTimePercent", "maturedLoansRepaidOnTime / maturedLoans (IRIS FP5979).");
        texts.put("maturedMinor", "Principal disbursed of the loans in maturedLoans.");
        texts.put("maturedRepaidOnTimeMinor", "Principal disbursed of the loans in maturedLoansRepaidOnTime.");
        texts.put(
                "maturedRepaidOnTimePercent",
                "maturedRepaidOnTimeMinor / maturedMinor (IRIS FP9954): loans due for full payback in the period that"
                        + " were repaid on time.");
        texts.put("recoveredInPeriodMinor", "Received in the period after a write-off.");
        texts.put(
                "averagePortfolioMinor",
                "Average of grossLoanPortfolioMinor on the day before the period, the month ends in it and asOf,"
                        + " rounded down (Sa-Dhan 2003, p. 97); of the whole only, and only when something was written"
                        + " off or"
                        + " recovered.");
        texts.put(
                "writeOffPercent",
                "Write-off ratio = writtenOffInPeriodMinor / averagePortfolioMinor, not annualised.");
        texts.put(
                "netLossPercent",
                "Loan loss rate = (writtenOffInPeriodMinor - recoveredInPeriodMinor) / averagePortfolioMinor, not"
                        + " annualised.");
        texts.put(
                "provisionMinor",
                "What must be set aside for each loan: unpaid principal times the rate of its band of days past due,"
                        + " rounded HALF_UP, by the table named in provisionTable.");
        texts.put(
                "riskCoveragePercent", "Risk coverage = provisionMinor / par30Minor; above 100 is more than covered.");
        texts.put(
                "ageingToAYear",
                "As ageing, with what is late for more than half a year told apart at 365 days (Sa-Dhan 2003, p. 60).");
    }

    private static void putMovements(Map<String, String> texts) {
        texts.put("writtenOffInPeriodMinor", "Principal written off from the first day of the period up to asOf.");
        texts.put("disbursedInPeriodMinor", "Principal disbursed from the first day of the period up to asOf.");
        texts.put(
                "disbursedMinor",
                "All principal ever disbursed = grossLoanPortfolioMinor + repaidPrincipalMinor + writtenOffMinor.");
        texts.put("repaidPrincipalMinor", "Principal repaid by payments dated up to asOf.");
        texts.put("writtenOffMinor", "Principal that was unpaid when its loan was written off; outside the portfolio.");
        texts.put("recoveredMinor", "Received after a write-off.");
        texts.put("creditMinor", "Received beyond what is owed, held for the borrower.");
        texts.put("ageing", "grossLoanPortfolioMinor by principal days past due of the loan; both ends included.");
    }

    private static void putWatched(Map<String, String> texts) {
        for (int days : new int[] {0, 60, 90, 180, 365}) {
            texts.put(
                    "par" + days + "WithRescheduledPercent",
                    "par" + days + "Minor and the unpaid principal of rescheduled loans not already in it, in percent"
                            + " of grossLoanPortfolioMinor.");
        }
        texts.put(
                "refinancedMinor",
                "Unpaid principal of loans whose money paid another loan of the same borrower: that one has a"
                        + " repayment by the channel REFINANCING dated the day this one was disbursed (Sa-Dhan 2003,"
                        + " p. 68: terms changed and new money).");
        texts.put("refinancedPercent", "refinancedMinor in percent of grossLoanPortfolioMinor.");
        texts.put(
                "pastMaturityLoans",
                "Loans with unpaid principal whose schedule in force ended before asOf; counted by borrowers.");
        texts.put(
                "pastMaturityMinor",
                "Their unpaid principal, all of it overdue; it stays in the portfolio until written off.");
        texts.put("pastMaturityPercent", "pastMaturityMinor in percent of grossLoanPortfolioMinor.");
    }

    private static void putLateCollection(Map<String, String> texts) {
        texts.put(
                "arrearsAtStartMinor",
                "Principal that fell due before the period and that the borrower's own money had not paid when it"
                        + " began, by the schedule in force on asOf; without loans written off before.");
        texts.put("cleanedUpMinor", "The part of arrearsAtStartMinor that was collected in the period.");
        texts.put("cleanUpPercent", "cleanedUpMinor / arrearsAtStartMinor.");
        texts.put(
                "paidLateMinor",
                "The part of dueInPeriodMinor that was paid after its due date, up to asOf; beside paidOnTimeMinor.");
        texts.put("lateCollectionPercent", "paidLateMinor / dueInPeriodMinor.");
        texts.put(
                "lateCollectedInPeriodMinor",
                "Clean-up report: all that was collected late in the period = cleanedUpMinor + paidLateMinor (CGAP"
                        + " Occasional Paper 3, 1999).");
        texts.put("stillUnpaidInPeriodMinor", "dueInPeriodMinor - paidOnTimeMinor - paidLateMinor.");
        texts.put(
                "averageTermDays",
                "Average days from disbursement to the last due date of the loans with unpaid principal.");
        texts.put(
                "annualLossEstimatePercent",
                "Annual loan-loss rate, an estimate = (1 - current recovery rate) / average term in years x 2, not"
                        + " below 0; the longer the period, the better (after CGAP Occasional Paper 3, 1999).");
    }

    private static void putOutreach(Map<String, String> texts) {
        texts.put("femaleBorrowersPercent", "femaleBorrowers / borrowers.");
        texts.put("womensPortfolioMinor", "Unpaid principal owed by women.");
        texts.put("womensPortfolioPercent", "womensPortfolioMinor in percent of grossLoanPortfolioMinor.");
        texts.put("averageBalanceMinor", "grossLoanPortfolioMinor / borrowers.");
        texts.put("loanOfficers", "Officers named in a loan with unpaid principal, on asOf; not told for parts.");
        texts.put("borrowersPerOfficer", "borrowers / loanOfficers, both on asOf and not averages (IRIS PI9250).");
        texts.put("loansPerOfficer", "loans / loanOfficers.");
        texts.put("portfolioPerOfficerMinor", "grossLoanPortfolioMinor / loanOfficers.");
    }
}
