package tj.hamyori.testing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.stream.Stream;

/** Rules of what a framework calls: controllers, projectors and other beans. */
final class EdgeRules {

    private EdgeRules() {}

    static List<HouseRule> of(Rooms rooms) {
        return List.of(
                controllersSitInSlices(rooms),
                onlyReadAnswersGet(rooms),
                beansAreHidden(rooms),
                projectorsMissNothing(rooms));
    }

    private static HouseRule controllersSitInSlices(Rooms rooms) {
        return HouseRule.of(
                "R14",
                classes()
                        .that(DescribedPredicate.describe(
                                "are controllers", type -> Names.marked(type, Names.REST_CONTROLLER)))
                        .and()
                        .resideInAPackage(rooms.all())
                        .should()
                        .resideInAnyPackage(rooms.writeSlice(), rooms.readSlice(), rooms.batch())
                        .andShould()
                        .bePackagePrivate()
                        .andShould()
                        .haveSimpleNameEndingWith("Controller")
                        .as("controllers are package-private, end with Controller and sit in a slice or with a job"));
    }

    private static HouseRule onlyReadAnswersGet(Rooms rooms) {
        return HouseRule.of(
                "R15",
                methods()
                        .that(DescribedPredicate.describe(
                                "answer GET", method -> Names.marked(method, Names.GET_MAPPING)))
                        .and()
                        .areDeclaredInClassesThat()
                        .resideInAPackage(rooms.all())
                        .should()
                        .beDeclaredInClassesThat()
                        .resideInAnyPackage(rooms.read(), rooms.batch())
                        .as("GET is answered by the read side, or by a job about its runs"));
    }

    private static HouseRule beansAreHidden(Rooms rooms) {
        return HouseRule.of(
                "R18",
                classes()
                        .that(DescribedPredicate.describe("are beans", type -> Names.marked(type, Names.COMPONENT)))
                        .and()
                        .resideInAPackage(rooms.all())
                        .should(Condition.of("be package-private", EdgeRules::needlesslyPublic))
                        .as("a Spring bean is package-private until another package of the service calls it"));
    }

    private static Stream<String> needlesslyPublic(JavaClass bean) {
        boolean hidden = !bean.getModifiers().contains(JavaModifier.PUBLIC);
        boolean application = Names.marked(bean, Names.BOOT_APPLICATION);
        boolean called = bean.getDirectDependenciesToSelf().stream()
                .anyMatch(
                        dependency -> !dependency.getOriginClass().getPackage().equals(bean.getPackage()));
        return hidden || application || called
                ? Stream.of()
                : Stream.of(bean.getName() + " is public but no other package uses it");
    }

    private static HouseRule projectorsMissNothing(Rooms rooms) {
        return HouseRule.of(
                "R20",
                methods()
                        .that()
                        .areDeclaredInClassesThat()
                        .haveSimpleNameEndingWith("Projector")
                        .and()
                        .areDeclaredInClassesThat()
                        .resideInAPackage(rooms.all())
                        .should(Condition.of("be on and handle events", EdgeRules::missesEvents))
                        .as("in a projector on(…) carries @EventHandler and nothing else does"));
    }

    /** Published events reach a projector through our own listener, not through Axon. */
    private static Stream<String> missesEvents(JavaMethod method) {
        boolean on = method.getName().equals("on");
        boolean handles = Names.marked(method, Names.EVENT_HANDLER);
        boolean fromKafka = !method.getRawParameterTypes().isEmpty()
                && Names.PUBLISHED_EVENTS.test(method.getRawParameterTypes().getFirst());
        if (on && !handles && !fromKafka) {
            return Stream.of(method.getFullName() + " lacks @EventHandler: it would lose its events in silence");
        }
        return handles && !on ? Stream.of(method.getFullName() + " is not named on") : Stream.of();
    }
}
