package tj.hamyori.repayment.read.loanaccount;

import static org.assertj.core.api.Assertions.assertThat;
import static tj.hamyori.repayment.ImportFiles.loan;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import tj.hamyori.platform.projection.ReadModelRebuilder;
import tj.hamyori.repayment.Http;
import tj.hamyori.repayment.ImportFiles;
import tj.hamyori.repayment.RepaymentServiceTest;
import tj.hamyori.testing.tokens.TestTokens;
import tools.jackson.databind.JsonNode;

/** Charges, covers and refunds as the outside sees them: 300.00 without interest in three parts from 15 February. */
@RepaymentServiceTest
class MoneyHttpTest {

    @Autowired
    Environment environment;

    @Autowired
    ReadModelRebuilder rebuilder;

    private String mfo = "";
    private String account = "";

    @BeforeEach
    void open() {
        mfo = "H" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
        ImportFiles.of(loan("1", "2026-01-15", "300", "TJS", 3), "", "").load(as("admin", "MFO_ADMIN"));
        account = "/api/loan-accounts/"
                + officer().get("/api/loan-accounts/1").json().path("loanId").asString();
    }

    @Test
    void owesAFeeUntilAnotherPersonWaivesItAndNeverAPenalty() {
        UUID id = UUID.randomUUID();
        String waiver = account + "/charges/" + id + "/waiver";
        String why = "{\"waivedOn\":\"2026-02-25\",\"reason\":\"ill\"}";

        Http.Answer penalty = officer().post(account + "/charges", charge(UUID.randomUUID(), "PENALTY"));
        Http.Answer fee = officer().post(account + "/charges", charge(id, "FEE"));
        Http.Answer again = officer().post(account + "/charges", charge(id, "FEE"));
        JsonNode charged = at("2026-02-24");
        Http.Answer self = officer().post(waiver, why);
        Http.Answer other = as("zarina", "BRANCH_MANAGER").post(waiver, why);

        assertThat(penalty.code()).isEqualTo("NO_PENALTY_ON_INTEREST_FREE");
        assertThat(fee.status()).as(fee.body()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(fee.body());
        assertThat(charged.path("overdueMinor").asLong()).isEqualTo(10_250);
        assertThat(charged.path("instalments").path(0).path("feeMinor").asLong())
                .isEqualTo(250);
        assertThat(charged.path("transactions").path(0).path("type").asString()).isEqualTo("FEE");
        assertThat(self.code()).isEqualTo("WAIVER_NEEDS_ANOTHER_PERSON");
        assertThat(other.status()).as(other.body()).isEqualTo(200);
        assertThat(at("2026-02-24").path("overdueMinor").asLong()).isEqualTo(10_250);
        assertThat(at("2026-02-25").path("overdueMinor").asLong()).isEqualTo(10_000);
    }

    @Test
    void keepsHerArrearsInSightBehindTheGroupsMoneyUntilShePaidItBack() {
        UUID cover = UUID.randomUUID();
        Http.Answer covered =
                officer().post(account + "/covers", money("coverId", cover, "paidOn", "2026-02-20", 10_000));
        Http.Answer back = officer()
                .post(
                        account + "/covers/" + cover + "/reimbursements",
                        money("reimbursementId", UUID.randomUUID(), "reimbursedOn", "2026-03-10", 10_000));

        assertThat(covered.status()).as(covered.body()).isEqualTo(201);
        assertThat(back.status()).as(back.body()).isEqualTo(201);
        JsonNode hidden = at("2026-03-01");
        assertThat(hidden.path("overdueMinor").asLong()).isZero();
        assertThat(hidden.path("outstandingPrincipalMinor").asLong()).isEqualTo(20_000);
        assertThat(hidden.path("coveredMinor").asLong()).isEqualTo(10_000);
        assertThat(hidden.path("daysPastDue").asInt()).isEqualTo(14);
        assertThat(officer()
                        .get("/api/loan-accounts?asOf=2026-03-01")
                        .json()
                        .path("items")
                        .path(0)
                        .path("daysPastDue")
                        .asInt())
                .isEqualTo(14);
        assertThat(at("2026-03-10").path("daysPastDue").asInt()).isZero();
    }

    @Test
    void takesTheGroupsMoneyForTheLoanAndNotForHerRepayment() {
        officer().post(account + "/covers", money("coverId", UUID.randomUUID(), "paidOn", "2026-02-15", 10_000));

        JsonNode february = officer()
                .get("/api/portfolio-quality?asOf=2026-02-28&knownAt=2100-01-01T00:00:00Z")
                .json()
                .path("currencies")
                .path(0);

        assertThat(february.path("grossLoanPortfolioMinor").asLong()).isEqualTo(20_000);
        assertThat(february.path("par0Minor").asLong()).isEqualTo(20_000);
        assertThat(february.path("onTimeCollectionPercent").asString()).isEqualTo("0.00");
        assertThat(february.path("currentRecoveryPercent").asString()).isEqualTo("0.00");
    }

    @Test
    void paysCreditOutByAnotherPersonAndShowsTheSameAfterARebuild() {
        UUID refund = UUID.randomUUID();
        String body = money("refundId", refund, "refundedOn", "2026-02-20", 500);
        officer().post(account + "/repayments", money("paymentId", UUID.randomUUID(), "paidOn", "2026-02-15", 30_500));

        Http.Answer self = officer().post(account + "/refunds", body);
        Http manager = as("zarina", "BRANCH_MANAGER");
        Http.Answer other = manager.post(account + "/refunds", body);
        Http.Answer more =
                manager.post(account + "/refunds", money("refundId", UUID.randomUUID(), "refundedOn", "2026-02-20", 1));

        assertThat(self.code()).isEqualTo("REFUND_NEEDS_ANOTHER_PERSON");
        assertThat(other.status()).as(other.body()).isEqualTo(201);
        assertThat(more.code()).isEqualTo("REFUND_MORE_THAN_CREDIT");
        assertThat(at("2026-02-19").path("status").asString()).isEqualTo("OVERPAID");
        JsonNode paidOut = at("2026-02-20");
        assertThat(paidOut.path("status").asString()).isEqualTo("REPAID");
        assertThat(paidOut.path("transactions").path(1).path("type").asString()).isEqualTo("REFUND");

        rebuilder.rebuild();

        assertThat(at("2026-02-20")).isEqualTo(paidOut);
    }

    private JsonNode at(String asOf) {
        return officer()
                .get(account + "?knownAt=2100-01-01T00:00:00Z&asOf=" + asOf)
                .json();
    }

    private static String charge(UUID id, String kind) {
        return ("{\"chargeId\":\"%s\",\"kind\":\"%s\",\"instalmentNumber\":1,\"chargedOn\":\"2026-02-20\","
                        + "\"amountMinor\":250,\"currency\":\"TJS\",\"reason\":\"letter\"}")
                .formatted(id, kind);
    }

    private static String money(String idName, UUID id, String dateName, String on, long amountMinor) {
        return "{\"%s\":\"%s\",\"%s\":\"%s\",\"amountMinor\":%d,\"currency\":\"TJS\"}"
                .formatted(idName, id, dateName, on, amountMinor);
    }

    private Http officer() {
        return as("nigora", "LOAN_OFFICER");
    }

    private Http as(String who, String role) {
        return Http.of(environment, TestTokens.of(who).mfo(mfo).roles(role).bearer());
    }
}
