package tj.hamyori.portal.language;

/** What somebody wrote can't be taken for an amount; says why, so that the form can. */
public final class NotAnAmount extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Why why;
    private final int decimals;

    NotAnAmount(Why why, int decimals) {
        super(why.name());
        this.why = why;
        this.decimals = decimals;
    }

    public Why why() {
        return why;
    }

    /** How many decimals the currency has; 0 where that does not matter. */
    public int decimals() {
        return decimals;
    }

    /** The reasons. */
    public enum Why {
        UNREADABLE,
        NEGATIVE,
        TOO_MANY_DECIMALS,
        TOO_LARGE
    }
}
