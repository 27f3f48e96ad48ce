package tj.hamyori.testing.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;

/** Rules about who may know whom: data walks one way. */
final class DirectionRules {

    private DirectionRules() {}

    static List<HouseRule> of(Rooms rooms) {
        return List.of(
                noCycles(rooms),
                readNeverCommands(rooms),
                writeNeverReads(rooms),
                kafkaStaysInItsRoom(rooms),
                batchStaysInItsRoom(rooms),
                batchOnlyCommands(rooms));
    }

    static HouseRule noCycles(Rooms rooms) {
        return HouseRule.of(
                "R09",
                SlicesRuleDefinition.slices()
                        .matching(rooms.parent() + ".(**)")
                        .should()
                        .beFreeOfCycles()
                        .as("packages are free of cycles, parent and child included"));
    }

    private static HouseRule readNeverCommands(Rooms rooms) {
        return HouseRule.of(
                "R10",
                noClasses()
                        .that()
                        .resideInAPackage(rooms.read())
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(rooms.write(), "org.axonframework.commandhandling.."))
                        .as("the read side knows neither the write side nor the command gateway"));
    }

    private static HouseRule writeNeverReads(Rooms rooms) {
        return HouseRule.of(
                "R11",
                noClasses()
                        .that()
                        .resideInAPackage(rooms.write())
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(
                                rooms.read(),
                                rooms.kafka(),
                                rooms.batch(),
                                "java.sql..",
                                "javax.sql..",
                                "org.springframework.jdbc..",
                                "org.springframework.data..",
                                "org.springframework.orm..",
                                "jakarta.persistence.."))
                        .as("the write side knows no projection, no Kafka, no batch and no SQL"));
    }

    private static HouseRule kafkaStaysInItsRoom(Rooms rooms) {
        return HouseRule.of(
                "R12",
                noClasses()
                        .that()
                        .resideInAPackage(rooms.all())
                        .and()
                        .resideOutsideOfPackages(rooms.kafka(), rooms.config())
                        .should()
                        .dependOnClassesThat(resideInAnyPackage("org.apache.kafka..", "org.springframework.kafka.."))
                        .as("Kafka's types stay in kafka, and in config, which wires them"));
    }

    private static HouseRule batchStaysInItsRoom(Rooms rooms) {
        return HouseRule.of(
                "R21",
                noClasses()
                        .that()
                        .resideInAPackage(rooms.all())
                        .and()
                        .resideOutsideOfPackages(rooms.batch(), rooms.config())
                        .should()
                        .dependOnClassesThat(resideInAnyPackage("org.springframework.batch.."))
                        .as("Spring Batch's types stay in batch, and in config, which wires them"));
    }

    private static HouseRule batchOnlyCommands(Rooms rooms) {
        return HouseRule.of(
                "R22",
                noClasses()
                        .that()
                        .resideInAPackage(rooms.batch())
                        .should()
                        .dependOnClassesThat(Names.AGGREGATES
                                .or(resideInAnyPackage("org.axonframework.eventsourcing.."))
                                .or(nameMatching("org\\.axonframework\\.eventhandling\\..*(EventBus|EventGateway)")))
                        .as("a batch job sends commands; it touches no aggregate, event store or event bus"));
    }
}
