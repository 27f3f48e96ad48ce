package tj.hamyori.events;

/** Kafka topics. Key of every message: the aggregate's id; value: one published event as JSON; retention unlimited. */
public final class Topics {
    public static final String GROUP = "hamyori.group";
    public static final String LOAN = "hamyori.loan";
    public static final String REPAYMENT = "hamyori.repayment";
    public static final String PORTFOLIO = "hamyori.portfolio";

    private Topics() {}
}
