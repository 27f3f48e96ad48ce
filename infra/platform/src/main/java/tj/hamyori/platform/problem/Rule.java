package tj.hamyori.platform.problem;

/** A business rule that can refuse: one constant of an aggregate's rule enum. */
public interface Rule {

    /** Stable code, the same in every language; the constant's name. */
    String name();

    /** The rule in one English sentence; other languages find theirs under the code in the message files. */
    String sentence();

    default Kind kind() {
        return Kind.REFUSED;
    }

    /** Refuses by this rule unless what it asks for holds. */
    default void unless(boolean holds) {
        if (!holds) {
            throw new RuleViolated(this);
        }
    }

    /** What a refusal means to the caller, and so its HTTP status. */
    enum Kind {
        /** The request is understood and not allowed by the rule: 422. */
        REFUSED(422),
        /** The request contradicts something that already stands: 409. */
        CONFLICT(409),
        /** There is no such thing, or not for this caller: 404. */
        NOT_FOUND(404),
        /** This caller may not do it: 403. */
        FORBIDDEN(403);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }
}
