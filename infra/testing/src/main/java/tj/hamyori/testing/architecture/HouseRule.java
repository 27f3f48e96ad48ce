package tj.hamyori.testing.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;

/**
 * One numbered rule.
 *
 * @param id {@code R01} to {@code R23}, as the documentation numbers them
 * @param rule passes where it finds nothing to check, since not every service has every room
 */
public record HouseRule(String id, ArchRule rule) {

    static HouseRule of(String id, ArchRule rule) {
        return new HouseRule(id, rule.allowEmptyShould(true));
    }

    /** The rule's finding, without throwing. */
    public EvaluationResult evaluate(JavaClasses classes) {
        return rule.evaluate(classes);
    }
}
