package tj.hamyori.loan.read.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static tj.hamyori.loan.read.Lender.assertAnswer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tj.hamyori.loan.LoanServiceTest;
import tj.hamyori.loan.PlayedGroupService;
import tj.hamyori.loan.read.Lender;

/** The question asked beforehand is answered as the application would be. */
@LoanServiceTest
class EligibilityTest {

    private static final String EVIDENCE = """
            {"asOf":"2026-01-15","knownAt":"2026-01-15T06:00:00Z","migrantHousehold":%s,"abandoned":%s,"since":%s,
             "evidence":["REMITTANCE 2025-06-30","REMITTANCE_TO_OTHERS 2025-07-15",
                         "DECIDED_DID_NOT_REACH_HER 2025-09-01"],"openQuestions":0}""";
    private static final String OTHER = EVIDENCE.formatted(false, false, null);
    private static final String MIGRANT = EVIDENCE.formatted(true, false, null);
    private static final String ABANDONED = EVIDENCE.formatted(false, true, "\"2025-06-30\"");

    @LocalServerPort
    private int port;

    @Autowired
    private Clock clock;

    private Lender lender;

    @BeforeEach
    void found() {
        lender = Lender.founded(port);
        lender.admin().defineProduct("MIGRANT", ",\"eligibility\":\"MIGRANT_HOUSEHOLD\"");
        lender.admin().defineProduct("ABANDONED", ",\"eligibility\":\"ABANDONED\"");
    }

    @Test
    void eachRequirementIsMetByItsHouseholdAndByNoOther() {
        assertEligible("SEED", PlayedGroupService.member(), OTHER);
        assertEligible("MIGRANT", PlayedGroupService.member(true, false), MIGRANT);
        assertRefused("MIGRANT", PlayedGroupService.member(false, true), "NOT_A_MIGRANT_HOUSEHOLD", ABANDONED);
        assertEligible("ABANDONED", PlayedGroupService.member(false, true), ABANDONED);
        assertRefused("ABANDONED", PlayedGroupService.member(true, false), "NOT_ABANDONED", MIGRANT);
    }

    @Test
    void anOpenQuestionIsDecidedBeforeSheCountsAsAbandoned() {
        String open = EVIDENCE.formatted(true, true, "\"2025-06-30\"").replace("Questions\":0", "Questions\":1");
        assertRefused("ABANDONED", PlayedGroupService.undecided(), "HOUSEHOLD_QUESTION_OPEN", open);
        assertEligible("MIGRANT", PlayedGroupService.undecided(), open);
        assertEligible("SEED", PlayedGroupService.undecided(), open);
    }

    @Test
    void whoOrWhatIsUnknownIsRefusedWithoutEvidence() {
        assertRefused("SEED", UUID.randomUUID(), "MEMBER_UNKNOWN", null);
        assertRefused("NONE", PlayedGroupService.member(), "PRODUCT_UNKNOWN", null);
    }

    @Test
    void whoseLoanWasWrittenOffIsRefused() {
        UUID member = PlayedGroupService.member();
        UUID id = lender.disbursed(member);
        assertEligible("SEED", member, OTHER);
        lender.writeOff(id);
        assertRefused("SEED", member, "BORROWER_IN_DEFAULT", OTHER);
    }

    @Test
    void withoutADateItIsAskedForToday() {
        LocalDate before = LocalDate.now(clock);
        String asOf = lender.officer()
                .get("/api/eligibility?product=SEED&memberId=" + PlayedGroupService.member())
                .json()
                .path("asOf")
                .asString();
        assertThat(LocalDate.parse(asOf)).isBetween(before, LocalDate.now(clock));
    }

    @Test
    void nothingIsAnsweredWhileGroupServiceIsOutOfOrderNorToATreasurer() {
        assertThat(lender.officer()
                        .get(question("SEED", PlayedGroupService.outOfOrder()))
                        .status())
                .isEqualTo(503);
        assertThat(lender.treasurer()
                        .get(question("SEED", PlayedGroupService.member()))
                        .status())
                .isEqualTo(403);
    }

    private void assertEligible(String product, UUID member, String evidence) {
        assertAnswer(lender.officer(), question(product, member), """
                {"eligible":true,"rule":null,"asOf":"2026-01-15","evidence":%s}""".formatted(evidence));
        assertThat(lender.officer().submit(UUID.randomUUID(), product, member).status())
                .isEqualTo(201);
    }

    private void assertRefused(String product, UUID member, String rule, @Nullable String evidence) {
        assertAnswer(lender.officer(), question(product, member), """
                {"eligible":false,"rule":"%s","asOf":"2026-01-15","evidence":%s}""".formatted(rule, evidence));
        assertThat(lender.officer().submit(UUID.randomUUID(), product, member).code())
                .isEqualTo(rule);
    }

    private static String question(String product, UUID member) {
        return "/api/eligibility?product=" + product + "&asOf=2026-01-15&memberId=" + member;
    }
}
