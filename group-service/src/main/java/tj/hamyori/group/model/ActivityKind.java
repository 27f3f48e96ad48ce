package tj.hamyori.group.model;

/** What a group did, or got, beside its meetings about money. */
public enum ActivityKind {
    TRAINING(true),
    /** A meeting held to inform, about loans, papers or rights. */
    EDUCATION_MEETING(true),
    /** Equipment, fuel, fertiliser: has a value and is never in the portfolio. */
    IN_KIND_SUPPORT(false),
    /** Legal aid, advice, a tax consultation: help that somebody provides. */
    SERVICE(false);

    private final boolean attended;

    ActivityKind(boolean attended) {
        this.attended = attended;
    }

    /** True where people attend it, so that their number must be known. */
    public boolean isAttended() {
        return attended;
    }
}
