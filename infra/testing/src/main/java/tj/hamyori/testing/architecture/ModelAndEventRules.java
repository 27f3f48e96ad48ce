package tj.hamyori.testing.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.stream.Stream;

/** Rules of the two rooms that hold no framework: what a value is, and what a stored fact is. */
final class ModelAndEventRules {

    private ModelAndEventRules() {}

    static List<HouseRule> of(Rooms rooms) {
        return List.of(
                modelIsPlain(rooms), eventsArePlain(rooms), eventsAreInThePast(rooms), publishedEventsStayOut(rooms));
    }

    private static HouseRule modelIsPlain(Rooms rooms) {
        return HouseRule.of(
                "R01",
                classes()
                        .that()
                        .resideInAPackage(rooms.model())
                        .should()
                        .onlyDependOnClassesThat(
                                resideInAnyPackage("java..", "org.jspecify..", rooms.model(), Names.MONEY_PACKAGE))
                        .as("model is plain Java: it knows the JDK, itself and Money"));
    }

    private static HouseRule eventsArePlain(Rooms rooms) {
        return HouseRule.of(
                "R02",
                classes()
                        .that()
                        .resideInAPackage(rooms.events())
                        .should(Condition.of("be records", ModelAndEventRules::notARecord))
                        .andShould()
                        .onlyDependOnClassesThat(
                                resideInAnyPackage("java..", "org.jspecify..", rooms.events(), Names.MONEY_PACKAGE)
                                        .or(name(Names.REVISION)))
                        .as("stored events are records of JDK types and Money, so that no refactoring changes them"));
    }

    private static Stream<String> notARecord(JavaClass type) {
        boolean holdsNoData = type.isInterface() || type.isEnum() || type.isAnonymousClass();
        return type.isRecord() || holdsNoData
                ? Stream.of()
                : Stream.of(type.getName() + " is neither a record, an interface nor an enum");
    }

    private static HouseRule eventsAreInThePast(Rooms rooms) {
        return HouseRule.of(
                "R03",
                classes()
                        .that()
                        .resideInAPackage(rooms.events())
                        .and()
                        .areRecords()
                        .and()
                        .areTopLevelClasses()
                        .should(Condition.of("be named in the past tense", ModelAndEventRules::notInThePast))
                        .as("stored events are named in the past tense; another record there is part of an event"));
    }

    /** A record that is part of an event is recognised by a field that holds it. */
    private static Stream<String> notInThePast(JavaClass type) {
        boolean past = Names.PAST_TENSE.matcher(type.getSimpleName()).matches();
        boolean event = type.getAllRawInterfaces().stream()
                .anyMatch(parent -> parent.getSimpleName().endsWith("Event"));
        boolean part = !event
                && type.getDirectDependenciesToSelf().stream()
                        .map(dependency -> dependency.getOriginClass())
                        .anyMatch(user -> user.isRecord() && user.getPackage().equals(type.getPackage()));
        return past || part ? Stream.of() : Stream.of(type.getName() + " does not say that something happened");
    }

    private static HouseRule publishedEventsStayOut(Rooms rooms) {
        return HouseRule.of(
                "R13",
                noClasses()
                        .that()
                        .resideInAnyPackage(rooms.write(), rooms.model(), rooms.events())
                        .should()
                        .dependOnClassesThat(Names.PUBLISHED_EVENTS)
                        .as("published events (…V1) are unknown to write, model and stored events"));
    }
}
