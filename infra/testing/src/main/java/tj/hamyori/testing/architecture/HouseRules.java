package tj.hamyori.testing.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * All architecture rules for one base package. A service applies them in a {@code @TestFactory}:
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> obeysTheHouseRules() {
 *     return HouseRules.ofService("tj.hamyori.loan").tests();
 * }
 * }</pre>
 *
 * There is no ignore list and no freezing: a rule that is wrong is changed here, for everybody.
 */
public final class HouseRules {

    private final String base;
    private final List<HouseRule> rules;

    private HouseRules(String base, List<HouseRule> rules) {
        this.base = base;
        this.rules = rules;
    }

    /** Every rule, for a service with the rooms model, events, write, read, automation, batch, kafka and config. */
    public static HouseRules ofService(String base) {
        var rooms = new Rooms(base);
        return new HouseRules(
                base,
                Stream.of(
                                ModelAndEventRules.of(rooms),
                                WriteRules.of(rooms),
                                DirectionRules.of(rooms),
                                EdgeRules.of(rooms),
                                EverywhereRules.of(rooms))
                        .flatMap(List::stream)
                        .toList());
    }

    /** The rules that fit any of our modules: cycles, clocks, floating point, null marks, no service using another. */
    public static HouseRules ofModule(String base) {
        var rooms = new Rooms(base);
        return new HouseRules(
                base,
                Stream.concat(EverywhereRules.of(rooms).stream(), Stream.of(DirectionRules.noCycles(rooms)))
                        .toList());
    }

    public List<HouseRule> rules() {
        return rules;
    }

    /**
     * One test per rule over the production classes of the base package.
     *
     * @throws IllegalStateException when there are none, so that a mistyped package can't pass everything
     */
    public Stream<DynamicTest> tests() {
        JavaClasses production = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(base);
        if (production.isEmpty()) {
            throw new IllegalStateException("no production classes under " + base);
        }
        return rules.stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.id() + " " + rule.rule().getDescription(),
                        () -> rule.rule().check(production)));
    }
}
