package tj.hamyori.testing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaField;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rules for every production class, whatever its room. */
final class EverywhereRules {

    private static final Set<String> FLOATING = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    private static final Pattern SERVICE = Pattern.compile("tj\\.hamyori\\.(group|loan|repayment|portal|identity)");

    private EverywhereRules() {}

    static List<HouseRule> of(Rooms rooms) {
        return List.of(
                timeComesFromAClock(rooms), noFloatingPoint(rooms), packagesAreNullMarked(rooms), servicesApart(rooms));
    }

    private static HouseRule timeComesFromAClock(Rooms rooms) {
        return HouseRule.of(
                "R16",
                classes()
                        .that()
                        .resideInAPackage(rooms.all())
                        .should(Condition.of(
                                "take time from a Clock",
                                type -> type.getAccessesFromSelf().stream()
                                        .filter(access ->
                                                asksTheMachine(access) || makesAClock(access) && !configures(type))
                                        .map(JavaAccess::getDescription)))
                        .as("time comes from a Clock, and a Clock from a configuration"));
    }

    private static boolean asksTheMachine(JavaAccess<?> access) {
        if (!(access instanceof JavaCodeUnitAccess<?> call)) {
            return false;
        }
        JavaClass owner = call.getTargetOwner();
        List<JavaClass> parameters = call.getTarget().getRawParameterTypes();
        boolean now = owner.getPackageName().startsWith("java.time")
                && call.getName().equals("now")
                && parameters.stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        boolean millis = owner.isEquivalentTo(System.class) && call.getName().equals("currentTimeMillis");
        boolean oldDate =
                owner.isEquivalentTo(java.util.Date.class) && call.getName().equals("<init>") && parameters.isEmpty();
        return now || millis || oldDate;
    }

    private static boolean makesAClock(JavaAccess<?> access) {
        return access.getTargetOwner().isEquivalentTo(Clock.class)
                && access.getName().startsWith("system");
    }

    private static boolean configures(JavaClass type) {
        return type.getPackageName().endsWith(".config")
                || Names.topLevel(type).getSimpleName().endsWith("Configuration");
    }

    private static HouseRule noFloatingPoint(Rooms rooms) {
        return HouseRule.of(
                "R17",
                fields().that()
                        .areDeclaredInClassesThat()
                        .resideInAPackage(rooms.all())
                        .should(Condition.of("hold exact numbers", EverywhereRules::floating))
                        .as("no field is floating point"));
    }

    private static Stream<String> floating(JavaField field) {
        return field.getType().getAllInvolvedRawTypes().stream()
                .map(type -> type.getBaseComponentType().getName())
                .filter(FLOATING::contains)
                .map(type -> field.getFullName() + " holds a " + type);
    }

    private static HouseRule packagesAreNullMarked(Rooms rooms) {
        return HouseRule.of(
                "R19",
                classes()
                        .that()
                        .resideInAPackage(rooms.all())
                        .should(Condition.of(
                                "be null-marked",
                                type -> type.getPackage().isAnnotatedWith(Names.NULL_MARKED)
                                        ? Stream.of()
                                        : Stream.of(type.getPackageName() + " is not @NullMarked, found at "
                                                + type.getName())))
                        .as("every package is @NullMarked"));
    }

    private static HouseRule servicesApart(Rooms rooms) {
        return HouseRule.of(
                "R23",
                classes()
                        .that()
                        .resideInAPackage(rooms.all())
                        .should(Condition.of(
                                "know no other service",
                                type -> type.getDirectDependenciesFromSelf().stream()
                                        .filter(dependency -> inAnotherService(dependency.getTargetClass(), rooms))
                                        .map(Objects::toString)))
                        .as("a service knows no other service"));
    }

    private static boolean inAnotherService(JavaClass target, Rooms rooms) {
        var service = SERVICE.matcher(target.getPackageName() + ".");
        return service.lookingAt() && !service.group().equals(rooms.base());
    }
}
