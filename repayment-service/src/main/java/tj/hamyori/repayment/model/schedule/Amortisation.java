package tj.hamyori.repayment.model.schedule;

/** What stays equal from one instalment to the next. */
public enum Amortisation {
    /** The principal part. */
    EQUAL_PRINCIPAL,
    /** Principal and interest together (an annuity when interest declines). */
    EQUAL_INSTALMENT,
    /** Nothing: interest falls due each period, the whole principal with the last instalment. */
    BULLET
}
