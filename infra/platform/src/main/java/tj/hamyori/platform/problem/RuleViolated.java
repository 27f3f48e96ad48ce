package tj.hamyori.platform.problem;

import java.util.List;

/** A command was refused by a named rule; nothing was changed. */
public class RuleViolated extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Rule rule;
    private final transient List<Violation> violations;

    public RuleViolated(Rule rule) {
        this(rule, List.of());
    }

    /** A refusal that can point at the fields which caused it. */
    public RuleViolated(Rule rule, List<Violation> violations) {
        super(rule.name() + ": " + rule.sentence());
        this.rule = rule;
        this.violations = List.copyOf(violations);
    }

    public Rule rule() {
        return rule;
    }

    public List<Violation> violations() {
        return violations;
    }
}
