package tj.hamyori.repayment.model.schedule;

/** How interest is charged on the financed principal. */
public enum InterestMethod {
    /** No interest at all; a rate above zero is refused. */
    NONE,
    /** Rate × financed principal × term, fixed at the start and spread over the instalments. */
    FLAT,
    /** Rate × the principal still owed in each period. */
    DECLINING_BALANCE
}
