package tj.hamyori.loan.events;

/** Everything that can have happened to a product. */
public sealed interface LoanProductEvent permits LoanProductDefined {

    /** Code of the organisation whose product it is. */
    String mfo();
}
