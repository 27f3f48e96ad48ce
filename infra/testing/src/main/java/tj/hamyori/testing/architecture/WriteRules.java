package tj.hamyori.testing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Rules of the room where decisions are taken: commands, aggregates and their slices. */
final class WriteRules {

    private WriteRules() {}

    static List<HouseRule> of(Rooms rooms) {
        return List.of(
                commandsSitInTheirSlice(rooms),
                onlyAggregatesDecide(rooms),
                evolveOnlyAssigns(rooms),
                aggregatesAreHidden(rooms),
                slicesAreStrangers(rooms));
    }

    private static HouseRule commandsSitInTheirSlice(Rooms rooms) {
        return HouseRule.of(
                "R04",
                classes()
                        .that(DescribedPredicate.describe("are commands", WriteRules::isCommand))
                        .should(Condition.of("sit in their slice", command -> misplaced(command, rooms)))
                        .as("a command is a record in its write slice and begins with the slice's name"));
    }

    private static boolean isCommand(JavaClass type) {
        return type.getFields().stream().anyMatch(field -> Names.marked(field, Names.TARGET_IDENTIFIER))
                || type.getDirectDependenciesToSelf().stream()
                        .map(dependency -> dependency.getOriginClass())
                        .flatMap(user -> user.getMethods().stream())
                        .filter(method -> Names.marked(method, Names.COMMAND_HANDLER))
                        .map(JavaMethod::getRawParameterTypes)
                        .anyMatch(parameters ->
                                !parameters.isEmpty() && parameters.getFirst().equals(type));
    }

    private static Stream<String> misplaced(JavaClass command, Rooms rooms) {
        String writePackage = rooms.base() + ".write.";
        String sitsIn = command.getPackageName();
        String slice = sitsIn.startsWith(writePackage) ? sitsIn.substring(writePackage.length()) : "";
        String name = command.getSimpleName();
        return Stream.of(
                        command.isRecord() ? null : " is not a record",
                        slice.isEmpty() || slice.contains(".") ? " is not in " + writePackage + "<slice>" : null,
                        name.toLowerCase(Locale.ROOT).startsWith(slice) ? null : " does not begin with " + slice,
                        name.endsWith("Command") ? " ends with Command" : null)
                .filter(Objects::nonNull)
                .map(fault -> command.getName() + fault);
    }

    private static HouseRule onlyAggregatesDecide(Rooms rooms) {
        return HouseRule.of(
                "R05",
                codeUnits()
                        .that(DescribedPredicate.describe(
                                "handle commands", unit -> Names.marked(unit, Names.COMMAND_HANDLER)))
                        .and()
                        .areDeclaredInClassesThat()
                        .resideInAPackage(rooms.all())
                        .should(Condition.of("be decide", WriteRules::notDecide))
                        .as("commands are handled by a non-public method decide of an aggregate"));
    }

    private static Stream<String> notDecide(JavaCodeUnit handler) {
        return Stream.of(
                        Names.AGGREGATES.test(handler.getOwner()) ? null : " is not in an aggregate",
                        handler.getName().equals("decide") ? null : " is not named decide",
                        handler.getModifiers().contains(JavaModifier.PUBLIC) ? " is public" : null)
                .filter(Objects::nonNull)
                .map(fault -> handler.getFullName() + fault);
    }

    private static HouseRule evolveOnlyAssigns(Rooms rooms) {
        return HouseRule.of(
                "R06",
                methods()
                        .that(DescribedPredicate.describe(
                                "source events", method -> Names.marked(method, Names.EVENT_SOURCING_HANDLER)))
                        .and()
                        .areDeclaredInClassesThat()
                        .resideInAPackage(rooms.all())
                        .should(Condition.of("only assign", WriteRules::doesMoreThanAssign))
                        .as("event sourcing handlers are named evolve and only assign: no clock, no log, no refusal"));
    }

    private static Stream<String> doesMoreThanAssign(JavaMethod handler) {
        Stream<String> misnamed =
                handler.getName().equals("evolve") ? Stream.of() : Stream.of(handler.getFullName() + " is not evolve");
        Stream<String> forbidden = handler.getAccessesFromSelf().stream()
                .filter(WriteRules::notAssigning)
                .map(JavaAccess::getDescription);
        return Stream.concat(misnamed, forbidden);
    }

    private static boolean notAssigning(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String name = access.getTarget().getName();
        boolean clock = owner.isAssignableTo(java.time.Clock.class)
                || name.equals("now")
                || Set.of("currentTimeMillis", "nanoTime").contains(name);
        boolean random = name.equals("randomUUID") || owner.isAssignableTo(java.util.random.RandomGenerator.class);
        boolean log = owner.getPackageName().startsWith("org.slf4j") || owner.isEquivalentTo(System.Logger.class);
        boolean applies = owner.getName().equals(Names.AGGREGATE_LIFECYCLE);
        boolean rule = owner.isEnum() && owner.getSimpleName().endsWith("Rule");
        // The compiler itself adds a MatchException to every switch over a sealed type.
        boolean refuses = owner.isAssignableTo(Throwable.class)
                && name.equals("<init>")
                && !owner.isEquivalentTo(MatchException.class);
        return clock || random || log || applies || rule || refuses;
    }

    private static HouseRule aggregatesAreHidden(Rooms rooms) {
        return HouseRule.of(
                "R07",
                classes()
                        .that(Names.AGGREGATES)
                        .and()
                        .resideInAPackage(rooms.all())
                        .should()
                        .bePackagePrivate()
                        .andShould(Condition.of("have no users", WriteRules::users))
                        .as("aggregates are package-private and no other class depends on them"));
    }

    private static Stream<String> users(JavaClass aggregate) {
        return aggregate.getDirectDependenciesToSelf().stream()
                .filter(dependency ->
                        !Names.topLevel(dependency.getOriginClass()).equals(aggregate))
                .map(dependency -> dependency.getDescription());
    }

    private static HouseRule slicesAreStrangers(Rooms rooms) {
        return HouseRule.of(
                "R08",
                SlicesRuleDefinition.slices()
                        .matching(rooms.base() + ".write.(*)..")
                        .should()
                        .notDependOnEachOther()
                        .as("write slices do not know each other"));
    }
}
