package tj.hamyori.identity.users;

import java.util.List;

/** A request that a {@link UserRule} forbids. */
final class UserRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** One refused field, as the answer lists it. */
    record Violation(String field, String code, String message) {

        static Violation of(String field, UserRule rule) {
            return new Violation(field, rule.code(), rule.sentence());
        }
    }

    private final UserRule rule;
    private final transient List<Violation> violations;

    UserRefused(UserRule rule) {
        this(rule, List.of());
    }

    UserRefused(UserRule rule, List<Violation> violations) {
        super(rule.sentence());
        this.rule = rule;
        this.violations = List.copyOf(violations);
    }

    UserRule rule() {
        return rule;
    }

    List<Violation> violations() {
        return violations;
    }
}
