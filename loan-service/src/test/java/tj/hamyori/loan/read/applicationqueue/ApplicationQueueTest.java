package tj.hamyori.loan.read.applicationqueue;

import static org.assertj.core.api.Assertions.assertThat;
import static tj.hamyori.loan.read.Lender.APPLICATIONS;
import static tj.hamyori.loan.read.Lender.assertAnswer;
import static tj.hamyori.loan.read.Lender.lastPage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tj.hamyori.events.group.GroupFormedV1;
import tj.hamyori.loan.LoanServiceTest;
import tj.hamyori.loan.PlayedGroupService;
import tj.hamyori.loan.read.Lender;
import tj.hamyori.loan.read.StoredEvents;
import tj.hamyori.loan.read.groupdirectory.GroupDirectoryProjector;
import tools.jackson.databind.JsonNode;

@LoanServiceTest
class ApplicationQueueTest {

    private static final String ABANDONED = """
            {"eligible":true,"rule":null,"asOf":"2026-01-15","evidence":{"asOf":"2026-01-15",
             "migrantHousehold":true,"abandoned":true,"since":"2025-06-30",
             "evidence":["REMITTANCE 2025-06-30","REMITTANCE_TO_OTHERS 2025-07-15",
                         "DECIDED_DID_NOT_REACH_HER 2025-09-01"],"openQuestions":0,"category":"ABANDONED",
             "knownAt":"2026-01-15T06:00:00Z"}}""";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private GroupDirectoryProjector directory;

    private Lender lender;

    @BeforeEach
    void found() {
        lender = Lender.founded(port);
    }

    @Test
    void anApplicationIsShownWholeWithItsGroupItsHouseholdAndItsHistory() {
        UUID member = PlayedGroupService.member(true, true);
        directory.on(new GroupFormedV1(lender.group(), "Умед", null, LocalDate.of(2025, 5, 1), null), lender.mfo());
        UUID id = lender.applied(member, lender.group());
        String fresh = expected(id, member, "SUBMITTED", "").replace("\"groupId\":null,\"groupName\":null", inGroup());
        assertAnswer(lender.officer(), APPLICATIONS, lastPage(fresh));
        fresh = fresh.replace("\"eligibility\":null", "\"eligibility\":" + ABANDONED);
        Instant recordedAt = new StoredEvents(jdbc, id).recordedAt().getFirst();
        String history = """
                ,"history":[{"on":"2026-01-15","recordedAt":"%s","what":"SUBMITTED","who":"nilufar","details":
                 {"currency":"TJS","instalments":12,"principalMinor":125000,"productCode":"SEED",
                  "purpose":"SEWING"}}]}""".formatted(recordedAt);
        assertAnswer(lender.officer(), APPLICATIONS + "/" + id, fresh.substring(0, fresh.lastIndexOf('}')) + history);
    }

    @Test
    void whatWasFoundThatDayStaysWhateverIsFoundLater() {
        UUID member = PlayedGroupService.member(true, true);
        UUID id = lender.applied(member, lender.group());
        JsonNode before = lender.officer().get(APPLICATIONS + "/" + id).json().path("eligibility");
        PlayedGroupService.supported(member);

        JsonNode today = lender.officer()
                .get("/api/eligibility?product=SEED&memberId=" + member)
                .json()
                .path("evidence");

        assertThat(today.path("abandoned").asBoolean()).isFalse();
        assertThat(before.path("evidence").path("abandoned").asBoolean()).isTrue();
        assertThat(lender.officer().get(APPLICATIONS + "/" + id).json().path("eligibility"))
                .isEqualTo(before);
    }

    @Test
    void whoMayNotSeeTheHouseholdSeesTheRest() {
        UUID member = PlayedGroupService.member(true, true);
        UUID id = lender.applied(member, lender.group());
        lender.applied(PlayedGroupService.member(), UUID.randomUUID());
        lender.endorse(id);
        assertAnswer(
                lender.treasurer(),
                APPLICATIONS,
                lastPage(expected(id, member, "ENDORSED", "")
                        .replace("\"groupId\":null", "\"groupId\":\"" + lender.group() + "\"")
                        .replace(
                                "\"endorsedOn\":null,\"endorsedBy\":null",
                                "\"endorsedOn\":\"2026-01-18\",\"endorsedBy\":\"gulnora\"")));
    }

    @Test
    void whatWasDecidedIsShownUntilItIsDisbursedAndAfter() {
        UUID member = PlayedGroupService.member();
        UUID id = lender.approved(member);
        String decision = """
                "decidedOn":"2026-01-20","decidedBy":"farzona","approvedPrincipalMinor":125000,
                "reasonCode":null,"note":null""";
        String loanId = "\"loanId\":\"" + id + "\"";
        assertAnswer(
                lender.admin(),
                APPLICATIONS + "?status=APPROVED",
                lastPage(expected(id, member, "APPROVED", decision).replace("\"loanId\":null", loanId)));
        lender.officer().disburse(id, member);
        assertAnswer(lender.admin(), APPLICATIONS + "?status=APPROVED", lastPage());
        assertAnswer(
                lender.admin(),
                APPLICATIONS + "?status=DISBURSED",
                lastPage(expected(id, member, "DISBURSED", decision).replace("\"loanId\":null", loanId)));
    }

    @Test
    void aRejectionIsShownWithItsReasonAndAWithdrawalWithout() {
        UUID member = PlayedGroupService.member();
        UUID rejected = lender.applied(member, null);
        lender.reject(rejected);
        UUID withdrawn = lender.applied(member, null);
        lender.withdraw(withdrawn);
        assertAnswer(
                lender.admin(),
                APPLICATIONS + "?status=REJECTED&memberId=" + member,
                lastPage(expected(rejected, member, "REJECTED", """
                "decidedOn":"2026-01-20","decidedBy":"farzona","approvedPrincipalMinor":null,
                "reasonCode":"CANNOT_REPAY","note":"Too many debts.\"""")));
        assertAnswer(
                lender.admin(),
                APPLICATIONS + "?status=WITHDRAWN&memberId=" + member,
                lastPage(expected(withdrawn, member, "WITHDRAWN", """
                "decidedOn":"2026-01-21","decidedBy":"nilufar","approvedPrincipalMinor":null,
                "reasonCode":null,"note":null""")));
        assertAnswer(lender.admin(), APPLICATIONS + "?memberId=" + UUID.randomUUID(), lastPage());
    }

    @Test
    void theOldestComesFirstPageByPage() {
        List<String> submitted = IntStream.range(10, 15)
                .mapToObj(day -> lender.applied("2026-02-" + day).toString())
                .toList();
        JsonNode first = page("?status=SUBMITTED,ENDORSED&limit=3");
        assertThat(ids(first)).isEqualTo(submitted.subList(0, 3));
        assertThat(first.path("next").asString()).isEqualTo("2026-02-12~" + submitted.get(2));
        JsonNode second =
                page("?status=SUBMITTED&limit=3&after=" + first.path("next").asString());
        assertThat(ids(second)).isEqualTo(submitted.subList(3, 5));
        assertThat(second.path("next").isNull()).isTrue();
    }

    private JsonNode page(String query) {
        return lender.officer().get(APPLICATIONS + query).json();
    }

    private static List<String> ids(JsonNode page) {
        return page.path("items")
                .valueStream()
                .map(item -> item.path("applicationId").asString())
                .toList();
    }

    private String inGroup() {
        return "\"groupId\":\"" + lender.group() + "\",\"groupName\":\"Умед\"";
    }

    /** As an administrator sees it, who may not see the household. */
    private static String expected(UUID id, UUID member, String status, String decision) {
        return """
                {"applicationId":"%s","loanId":null,"memberId":"%s","groupId":null,"groupName":null,
                 "productCode":"SEED","productName":"Seed","productKind":"INTEREST_FREE","principalMinor":125000,
                 "currency":"TJS","instalments":12,"purpose":"SEWING","plan":null,"status":"%s",
                 "submittedOn":"2026-01-15","submittedBy":"nilufar","eligibility":null,
                 "endorsedOn":null,"endorsedBy":null,"outOfTurnReason":null,
                 %s}""".formatted(id, member, status, decision.isEmpty() ? """
                                "decidedOn":null,"decidedBy":null,"approvedPrincipalMinor":null,
                                "reasonCode":null,"note":null""" : decision);
    }
}
