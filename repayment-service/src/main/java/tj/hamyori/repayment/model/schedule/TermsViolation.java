package tj.hamyori.repayment.model.schedule;

/** One broken {@link TermsRule}, in the shape of a problem's {@code violations} entry. */
public record TermsViolation(String field, String code, String message) {

    static TermsViolation of(TermsRule rule) {
        return new TermsViolation(rule.field(), rule.code(), rule.sentence());
    }
}
