package tj.hamyori.repayment.model.account;

/**
 * What money shortens that goes beyond the lines due by its date; chosen by the product. The sum of the schedule stays
 * the same in all of them, only what it is still owed on changes. Source: the future-instalment rules of Apache
 * Fineract's advanced payment allocation (next, last, re-amortisation).
 */
public enum ExcessTreatment {
    /** The lines that fall due next. */
    NEXT,
    /** The lines that fall due last: the loan ends sooner. */
    LAST,
    /** All lines left by equal parts: the same dates, smaller instalments. */
    REAMORTISE
}
