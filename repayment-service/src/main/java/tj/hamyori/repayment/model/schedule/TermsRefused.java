package tj.hamyori.repayment.model.schedule;

import java.util.List;
import java.util.stream.Collectors;

/** Terms from which no schedule can be made; carries every violation, not only the first. */
public final class TermsRefused extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<TermsViolation> violations;

    TermsRefused(List<TermsViolation> violations) {
        super(violations.stream().map(TermsViolation::code).collect(Collectors.joining(", ")));
        this.violations = List.copyOf(violations);
    }

    public List<TermsViolation> violations() {
        return violations;
    }
}
