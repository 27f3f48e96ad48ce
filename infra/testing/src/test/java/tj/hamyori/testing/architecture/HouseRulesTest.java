package tj.hamyori.testing.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class HouseRulesTest {

    private static final String COUNTER_EXAMPLES = "tj.hamyori.testing.counterexamples.";
    private static final String CLEAN = "tj.hamyori.testing.cleanexample";

    /** What each rule must find in its counter-example: every fault by its own words, not just any fault. */
    private static final Map<String, List<String>> FAULTS = Map.ofEntries(
            Map.entry("R01", List.of("RateInSpring> is annotated with <org.springframework.stereotype.Component>")),
            Map.entry("R02", List.of("LoanApproved.loanId> has type", "LoanRejected is neither a record")),
            Map.entry("R03", List.of("ApproveIt does not say", "LonelyTerms does not say")),
            Map.entry(
                    "R04",
                    List.of(
                            "ApproveLoan does not begin with disburse",
                            "DisburseLoanCommand ends with Command",
                            "DisburseLoan is not in",
                            "OpenAccountClass is not a record",
                            "CreateLoan is not in")),
            Map.entry(
                    "R05",
                    List.of(
                            "LoanService.decide(java.lang.String) is not in an aggregate",
                            "Loan.decide(java.lang.String) is public",
                            "Loan.handle(java.lang.Long) is not named decide")),
            Map.entry(
                    "R06",
                    List.of(
                            "java.time.LocalDate.now",
                            "java.util.UUID.randomUUID",
                            "org.slf4j.Logger.info",
                            "AggregateLifecycle.apply",
                            "LoanRule.NOT_TWICE",
                            "java.lang.IllegalStateException.<init>",
                            "Loan.handle(java.lang.Boolean) is not evolve")),
            Map.entry("R07", List.of("modifier PUBLIC", "LoanDetails.loan> has type")),
            Map.entry("R08", List.of("Slice disburse depends on Slice approve")),
            Map.entry("R09", List.of("Slice r09.a.b")),
            Map.entry("R10", List.of("CommandGateway", "QueueOfCommands.next> has type")),
            Map.entry("R11", List.of("JdbcClient", "java.sql.Connection", "QueueAnswer")),
            Map.entry("R12", List.of("KafkaTemplate", "ConsumerRecord")),
            Map.entry("R13", List.of("LoanClosedV1")),
            Map.entry("R14", List.of("StrayController", "OpenController> has modifier PUBLIC", "ApproveLoanEndpoint")),
            Map.entry("R15", List.of("ApproveLoanController.answer()")),
            Map.entry(
                    "R16",
                    List.of(
                            "java.time.Instant.now()",
                            "java.time.LocalDate.now(java.time.ZoneId)",
                            "java.lang.System.currentTimeMillis()",
                            "java.util.Date.<init>()",
                            "java.time.Clock.systemUTC()")),
            Map.entry(
                    "R17",
                    List.of(
                            "Rates.primitive holds a double",
                            "Rates.boxed holds a java.lang.Float",
                            "Rates.many holds a double",
                            "Rates.listed holds a java.lang.Double")),
            Map.entry("R18", List.of("QueueRepository is public")),
            Map.entry("R19", List.of("r19.model is not @NullMarked")),
            Map.entry(
                    "R20",
                    List.of("on(java.lang.String) lacks @EventHandler", "handle(java.lang.Long) is not named on")),
            Map.entry("R21", List.of("org.springframework.batch.core.job.Job")),
            Map.entry("R22", List.of("write.Loan", "EventStore", "eventhandling.EventBus", "EventGateway")),
            Map.entry("R23", List.of("tj.hamyori.group.FakeGroupType")));

    @TestFactory
    Stream<DynamicTest> eachRuleRejectsItsCounterExample() {
        return HouseRules.ofService("any.base").rules().stream()
                .map(HouseRule::id)
                .map(id -> DynamicTest.dynamicTest(id, () -> {
                    String base = COUNTER_EXAMPLES + id.toLowerCase(Locale.ROOT);
                    String report = rule(base, id)
                            .evaluate(classes(base))
                            .getFailureReport()
                            .toString();

                    assertThat(FAULTS).containsKey(id);
                    assertThat(report).contains(FAULTS.get(id));
                }));
    }

    @TestFactory
    Stream<DynamicTest> cleanCodePassesEachRule() {
        JavaClasses clean = classes(CLEAN);
        return HouseRules.ofService(CLEAN).rules().stream()
                .map(rule ->
                        DynamicTest.dynamicTest(rule.id(), () -> rule.rule().check(clean)));
    }

    @TestFactory
    Stream<DynamicTest> aServiceWithoutTheRoomPasses() {
        String hasOnlyAModel = CLEAN + ".model";
        JavaClasses model = classes(hasOnlyAModel);
        return HouseRules.ofService(hasOnlyAModel).rules().stream()
                .map(rule ->
                        DynamicTest.dynamicTest(rule.id(), () -> rule.rule().check(model)));
    }

    @Test
    void thereAreTwentyThreeRules() {
        assertThat(HouseRules.ofService("any.base").rules())
                .extracting(HouseRule::id)
                .doesNotHaveDuplicates()
                .hasSize(23)
                .allMatch(FAULTS::containsKey);
    }

    @Test
    void aMistypedPackageIsRefused() {
        HouseRules mistyped = HouseRules.ofService("tj.hamyori.laon");

        assertThatThrownBy(mistyped::tests).hasMessage("no production classes under tj.hamyori.laon");
    }

    @TestFactory
    Stream<DynamicTest> thisModuleObeysTheRulesForModules() {
        return HouseRules.ofModule("tj.hamyori.testing.contract").tests();
    }

    private static HouseRule rule(String base, String id) {
        return HouseRules.ofService(base).rules().stream()
                .filter(rule -> rule.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static JavaClasses classes(String base) {
        return new ClassFileImporter().importPackages(base);
    }
}
