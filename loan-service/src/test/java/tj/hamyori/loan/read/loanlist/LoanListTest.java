package tj.hamyori.loan.read.loanlist;

import static org.assertj.core.api.Assertions.assertThat;
import static tj.hamyori.loan.read.Lender.assertAnswer;
import static tj.hamyori.loan.read.Lender.lastPage;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tj.hamyori.loan.LoanServiceTest;
import tj.hamyori.loan.PlayedGroupService;
import tj.hamyori.loan.read.Lender;

@LoanServiceTest
class LoanListTest {

    @LocalServerPort
    private int port;

    @Autowired
    private LoanList loans;

    private Lender lender;

    @BeforeEach
    void found() {
        lender = Lender.founded(port);
    }

    @Test
    void anApplicationIsListedOnceItIsApprovedAndTakesANumberWhenDisbursed() {
        UUID member = PlayedGroupService.member(true, false);
        UUID waiting = lender.applied(member, null);
        assertAnswer(lender.officer(), "/api/loans", lastPage());
        assertThat(loans.borrowerOf(lender.mfo(), waiting)).isEmpty();

        UUID id = lender.approved(member);
        assertAnswer(lender.officer(), "/api/loans", lastPage(approved(id, member, "MIGRANT")));
        assertThat(loans.borrowerOf(lender.mfo(), id)).contains(member);
        assertThat(loans.borrowerOf("X" + lender.mfo(), id)).isEmpty();

        lender.officer().disburse(id, member);
        assertAnswer(
                lender.officer(),
                "/api/loans?status=DISBURSED",
                lastPage(approved(id, member, "MIGRANT")
                        .replace("\"status\":\"APPROVED\"", "\"status\":\"DISBURSED\"")
                        .replace("\"loanNumber\":null", "\"loanNumber\":\"" + lender.mfo() + "-2026-000001\"")
                        .replace("\"disbursedOn\":null", "\"disbursedOn\":\"2026-01-21\"")
                        .replace("\"channel\":null", "\"channel\":\"CASH\"")));
    }

    @Test
    void whoWithdrewAfterTheApprovalStaysListedAsWithdrawn() {
        UUID member = PlayedGroupService.member();
        UUID id = lender.approved(member);
        lender.withdraw(id);
        assertAnswer(lender.officer(), "/api/loans?status=APPROVED,DISBURSED", lastPage());
        assertAnswer(
                lender.officer(),
                "/api/loans?status=WITHDRAWN",
                lastPage(approved(id, member, "OTHER").replace("\"APPROVED\"", "\"WITHDRAWN\"")));
    }

    @Test
    void aTreasurerSeesTheLoansOfHerGroupWithoutTheirHouseholds() {
        UUID member = PlayedGroupService.member(true, true);
        UUID id = lender.approvedThroughGroup(member);
        UUID other = lender.approved(member);
        String mine =
                approved(id, member, "ABANDONED").replace("\"groupId\":null", "\"groupId\":\"" + lender.group() + "\"");
        assertAnswer(
                lender.treasurer(),
                "/api/loans",
                lastPage(mine.replace("\"householdCategory\":\"ABANDONED\"", "\"householdCategory\":null")));
        assertAnswer(lender.officer(), "/api/loans?groupId=" + lender.group(), lastPage(mine));
        assertThat(lender.treasurer().get("/api/loans/" + other).status()).isEqualTo(404);
    }

    @Test
    void theLoansOfOneMemberAreFoundAmongOthers() {
        UUID member = PlayedGroupService.member();
        UUID id = lender.approved(member);
        lender.approved(PlayedGroupService.member());
        assertAnswer(lender.officer(), "/api/loans?memberId=" + member, lastPage(approved(id, member, "OTHER")));
        assertAnswer(lender.officer(), "/api/loans?memberId=" + UUID.randomUUID(), lastPage());
    }

    private static String approved(UUID id, UUID member, String household) {
        return """
                {"loanId":"%s","loanNumber":null,"status":"APPROVED","memberId":"%s","groupId":null,
                 "groupName":null,"productCode":"SEED","productName":"Seed","productKind":"INTEREST_FREE",
                 "purpose":"SEWING","principalMinor":125000,"currency":"TJS","instalments":12,"every":1,
                 "unit":"MONTH","officer":"nilufar","householdCategory":"%s","approvedOn":"2026-01-20",
                 "approvedBy":"farzona","disbursedOn":null,"firstDueOn":null,"channel":null,"rescheduled":false,
                 "closedOn":null,"writtenOffOn":null,"writeOffReason":null}""".formatted(id, member, household);
    }
}
