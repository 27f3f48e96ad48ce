package tj.hamyori.repayment.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.kafka.core.KafkaTemplate;
import tj.hamyori.events.Money;
import tj.hamyori.events.Topics;
import tj.hamyori.events.loan.BorrowerShareV1;
import tj.hamyori.events.loan.LoanDisbursedV1;
import tj.hamyori.events.loan.LoanTermsV1;
import tj.hamyori.events.loan.TrancheDisbursedV1;
import tj.hamyori.repayment.Http;
import tj.hamyori.repayment.RepaymentServiceTest;
import tj.hamyori.testing.tokens.TestTokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 300.00 to two women on 15 January in three parts, 200.00 more on 20 February. */
@RepaymentServiceTest
class TranchesTest {

    private static final String MFO = "KATR";
    private static final LocalDate SECOND_ON = LocalDate.of(2026, 2, 20);

    @Autowired
    Environment environment;

    @Autowired
    KafkaTemplate<String, String> kafka;

    @Autowired
    JsonMapper json;

    @Test
    void countFromTheDayTheyWereHandedOverAsKnownThen() {
        UUID loan = UUID.randomUUID();
        OtherServices others = new OtherServices(kafka, json, MFO);
        others.tell(Topics.LOAN, loan, disbursement(loan));
        UUID eventId = UUID.randomUUID();
        TrancheDisbursedV1 tranche =
                new TrancheDisbursedV1(loan, UUID.randomUUID(), 2, SECOND_ON, Money.of(20_000, "TJS"), "CASH");
        others.tell(Topics.LOAN, loan, eventId, tranche);
        others.tell(Topics.LOAN, loan, eventId, tranche);
        // The same fact under another event id: the tranche's id alone must do.
        others.tell(Topics.LOAN, loan, tranche);
        String path = "/api/loan-accounts/" + loan + "?asOf=";
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> {
            Http.Answer answer = officer().get(path + "2026-03-31");
            return answer.status() == 200
                    && answer.json().path("principalMinor").asLong() == 50_000;
        });

        JsonNode after = officer().get(path + "2026-03-31").json();
        assertThat(amounts(after)).containsExactly(10_000L, 20_000L, 20_000L);
        assertThat(after.path("outstandingPrincipalMinor").asLong()).isEqualTo(50_000);
        assertThat(after.path("tranches").findValuesAsString("disbursedOn"))
                .containsExactly("2026-01-15", "2026-02-20");
        assertThat(after.path("rescheduled").asBoolean()).isFalse();
        JsonNode before = officer().get(path + "2026-02-19").json();
        assertThat(before.path("principalMinor").asLong()).isEqualTo(30_000);
        assertThat(before.path("tranches")).hasSize(1);

        JsonNode versions = officer()
                .get("/api/loan-accounts/" + loan + "/schedules")
                .json()
                .path("versions");
        assertThat(versions.findValuesAsString("cause")).containsExactly("AGREED", "TRANCHE");
        String firstKnown = versions.path(0).path("recordedAt").asString();
        JsonNode asKnownThen =
                officer().get(path + "2026-03-31&knownAt=" + firstKnown).json();
        assertThat(asKnownThen.path("principalMinor").asLong()).isEqualTo(30_000);
        assertThat(asKnownThen.path("tranches")).hasSize(1);
        portfolioCountsWhatWasHandedOver(firstKnown);
    }

    private void portfolioCountsWhatWasHandedOver(String firstKnown) {
        JsonNode january = quality("asOf=2026-02-19&from=2026-01-01");
        assertThat(january.path("grossLoanPortfolioMinor").asLong()).isEqualTo(30_000);
        assertThat(january.path("disbursedInPeriodMinor").asLong()).isEqualTo(30_000);
        JsonNode whole = quality("asOf=2026-03-31&from=2026-01-01&by=sex");
        assertThat(whole.path("grossLoanPortfolioMinor").asLong()).isEqualTo(50_000);
        assertThat(whole.path("disbursedInPeriodMinor").asLong()).isEqualTo(50_000);
        assertThat(whole.path("loans").asLong()).isEqualTo(2);
        assertThat(whole.path("cells")
                        .valueStream()
                        .mapToLong(cell -> cell.path("grossLoanPortfolioMinor").asLong())
                        .toArray())
                .containsExactlyInAnyOrder(33_333, 16_667);
        JsonNode march = quality("asOf=2026-03-31&from=2026-02-01");
        assertThat(march.path("disbursedInPeriodMinor").asLong()).isEqualTo(20_000);
        assertThat(march.path("dueInPeriodMinor").asLong()).isEqualTo(30_000);
        assertThat(quality("asOf=2026-03-31&from=2026-03-01")
                        .path("disbursedInPeriodMinor")
                        .asLong())
                .isZero();
        assertThat(quality("asOf=2026-03-31&knownAt=" + firstKnown)
                        .path("grossLoanPortfolioMinor")
                        .asLong())
                .isEqualTo(30_000);
        JsonNode ended = quality("asOf=2026-04-30&from=2026-04-01");
        assertThat(ended.path("maturedMinor").asLong()).isEqualTo(50_000);
        assertThat(ended.path("maturedRepaidOnTimeMinor").asLong()).isZero();
    }

    private JsonNode quality(String question) {
        return officer()
                .get("/api/portfolio-quality?" + question)
                .json()
                .path("currencies")
                .path(0);
    }

    private static List<Long> amounts(JsonNode account) {
        return account.path("instalments")
                .valueStream()
                .map(line -> line.path("principalMinor").asLong())
                .toList();
    }

    private Http officer() {
        return Http.of(
                environment,
                TestTokens.of("officer").mfo(MFO).roles("LOAN_OFFICER").bearer());
    }

    private static LoanDisbursedV1 disbursement(UUID loan) {
        return new LoanDisbursedV1(
                loan,
                "T-1",
                "HOUSE",
                "INTEREST_FREE",
                null,
                UUID.randomUUID(),
                "officer",
                LocalDate.of(2026, 1, 15),
                Money.of(30_000, "TJS"),
                new LoanTermsV1(
                        "NONE",
                        "0",
                        "EQUAL_PRINCIPAL",
                        3,
                        1,
                        "MONTH",
                        "SAME_AS_INSTALMENT",
                        "THIRTY_360",
                        null,
                        0,
                        0,
                        0,
                        1,
                        "HALF_EVEN",
                        "0",
                        "KEEP",
                        "NONE",
                        0,
                        null,
                        null),
                List.of(
                        new BorrowerShareV1(UUID.randomUUID(), Money.of(20_000, "TJS"), "F", 1990, "TJ-KL", "MIGRANT"),
                        new BorrowerShareV1(UUID.randomUUID(), Money.of(10_000, "TJS"), "M", 1991, "TJ-KL", "OTHER")));
    }
}
