package tj.hamyori.repayment.read.portfolioquality;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What each figure means, printed with every report. Sources: IRIS FP2630 (portfolio), FP2635 and FP6373 (portfolio at
 * risk, strictly more than N days, restructured loans included), FP9717 (write-off); Sa-Dhan, <i>Tracking Financial
 * Performance Standards of MFIs</i> (2003) p. 53 (days past due), p. 66 (loans in group lending), p. 68 (not yet due).
 */
final class Definitions {

    static final Map<String, String> OF_FIGURES = figures();

    private Definitions() {}

    private static Map<String, String> figures() {
        Map<String, String> texts = new LinkedHashMap<>();
        putPortfolioAndRisk(texts);
        putMovements(texts);
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
        for (int days : new int[] {30, 60, 90, 180}) {
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
        texts.put("rescheduledMinor", "Unpaid principal of loans whose terms were changed after disbursement.");
    }

    private static void putMovements(Map<String, String> texts) {
        texts.put(
                "writtenOffInPeriodMinor",
                "Principal written off from the first day of the calendar month of asOf up to asOf.");
        texts.put(
                "disbursedInPeriodMinor",
                "Principal disbursed from the first day of the calendar month of asOf up to asOf.");
        texts.put(
                "disbursedMinor",
                "All principal ever disbursed = grossLoanPortfolioMinor + repaidPrincipalMinor + writtenOffMinor.");
        texts.put("repaidPrincipalMinor", "Principal repaid by payments dated up to asOf.");
        texts.put("writtenOffMinor", "Principal that was unpaid when its loan was written off; outside the portfolio.");
        texts.put("recoveredMinor", "Received after a write-off.");
        texts.put("creditMinor", "Received beyond what is owed, held for the borrower.");
        texts.put("ageing", "grossLoanPortfolioMinor by principal days past due of the loan; both ends included.");
    }
}
