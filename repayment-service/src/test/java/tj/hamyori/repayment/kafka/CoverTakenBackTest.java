package tj.hamyori.repayment.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static tj.hamyori.repayment.ImportFiles.loan;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaTemplate;
import tj.hamyori.events.Money;
import tj.hamyori.events.Topics;
import tj.hamyori.events.group.MeetingRepaymentV1;
import tj.hamyori.events.group.MeetingReversedV1;
import tj.hamyori.events.group.MeetingVerifiedV1;
import tj.hamyori.platform.projection.ReadModelRebuilder;
import tj.hamyori.repayment.Http;
import tj.hamyori.repayment.ImportFiles;
import tj.hamyori.repayment.RepaymentServiceTest;
import tj.hamyori.testing.tokens.TestTokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A group pays for its member in February, she gives it back in March, and February's meeting turns out to be wrong.
 * Everything is told twice under one id and once more under another.
 */
@RepaymentServiceTest
class CoverTakenBackTest {

    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 20);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    @Autowired
    Environment environment;

    @Autowired
    KafkaTemplate<String, String> kafka;

    @Autowired
    JsonMapper json;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ReadModelRebuilder rebuilder;

    private final UUID group = UUID.randomUUID();
    private final UUID member = UUID.randomUUID();

    @ParameterizedTest
    @ValueSource(strings = {"KATA", "KATB"})
    void leavesWhatSheGaveBackToAPersonWhicheverIsKnownFirst(String mfo) {
        Http admin = Http.admin(environment, mfo);
        ImportFiles.of(loan("R-1", "2026-01-15", "300", "TJS", 3), "", "").load(admin);
        UUID loan = jdbc.sql("select loan_id from loan_account where mfo = ?")
                .param(mfo)
                .query(UUID.class)
                .single();
        MeetingRepaymentV1 cover =
                new MeetingRepaymentV1(UUID.randomUUID(), loan, member, Money.of(10_000, "TJS"), "COVER", null);
        MeetingRepaymentV1 back = new MeetingRepaymentV1(
                UUID.randomUUID(), loan, member, Money.of(4_000, "TJS"), "REIMBURSEMENT", cover.paymentId());
        MeetingVerifiedV1 first = new MeetingVerifiedV1(UUID.randomUUID(), group, FEBRUARY, List.of(cover));
        MeetingVerifiedV1 second = new MeetingVerifiedV1(UUID.randomUUID(), group, MARCH, List.of(back));
        MeetingReversedV1 reversal =
                new MeetingReversedV1(first.meetingId(), group, FEBRUARY, MARCH.plusDays(1), first.repayments());
        OtherServices gulnora = new OtherServices(kafka, json, mfo);
        tellThrice(gulnora, first);
        if (mfo.equals("KATA")) {
            tellThrice(gulnora, second);
            tellThrice(gulnora.as("firuza"), reversal);
        } else {
            tellThrice(gulnora.as("firuza"), reversal);
            tellThrice(gulnora, second);
        }

        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> waiting(admin).size() == 1);
        JsonNode held = waiting(admin).path(0);
        assertThat(held.path("paymentId").asString()).isEqualTo(back.paymentId().toString());
        assertThat(held.path("reason").asString()).isEqualTo("COVER_WAS_REVERSED");
        assertThat(held.path("kind").asString()).isEqualTo("REIMBURSEMENT");
        assertThat(held.path("coverId").asString()).isEqualTo(cover.paymentId().toString());
        assertThat(held.path("amountMinor").asLong()).isEqualTo(4_000);
        assertThat(held.path("memberId").asString()).isEqualTo(member.toString());
        assertThat(held.path("groupId").asString()).isEqualTo(group.toString());
        assertThat(held.path("recordedBy").asString()).isEqualTo("gulnora");
        JsonNode account =
                admin.get("/api/loan-accounts/" + loan + "?asOf=2026-03-02").json();
        assertThat(account.path("outstandingPrincipalMinor").asLong()).isEqualTo(30_000);
        assertThat(account.path("overdueMinor").asLong()).isEqualTo(10_000);
        assertThat(account.path("daysPastDue").asInt()).isEqualTo(15);
        assertThat(deadLetters()).isZero();

        settle(mfo, back.paymentId());
        assertThat(waiting(admin)).isEmpty();
        JsonNode settled = settled(admin, back.paymentId(), loan);
        rebuilder.rebuild();
        assertThat(waiting(admin)).isEmpty();
        assertThat(settled(admin, back.paymentId(), loan)).isEqualTo(settled);
        assertThat(jdbc.sql("select reason from suspense where payment_id = ? and resolved_at is not null")
                        .param(back.paymentId())
                        .query(String.class)
                        .single())
                .isEqualTo("COVER_WAS_REVERSED");
    }

    private void settle(String mfo, UUID paymentId) {
        String path = "/api/suspense/" + paymentId + "/settlement";
        String unknown = word("R-2");
        String word = word("R-1");
        assertThat(as("firuza", mfo).post(path, unknown).code()).isEqualTo("BOOKED_LOAN_UNKNOWN");
        assertThat(as("gulnora", mfo).post(path, word).code()).isEqualTo("SETTLED_BY_ANOTHER");
        assertThat(as("firuza", "OTHER").post(path, word).status()).isEqualTo(404);
        Http.Answer answer = as("firuza", mfo).post(path, word);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(as("firuza", mfo).post(path, word).body()).isEqualTo(answer.body());
    }

    private static String word(String loanNumber) {
        return """
                {"kind":"BOOKED_ANEW","bookedLoan":"%s","reason":"Meant for the meeting recorded anew."}""".formatted(loanNumber);
    }

    private static JsonNode settled(Http admin, UUID payment, UUID loan) {
        JsonNode items = admin.get("/api/suspense/settled").json().path("items");
        assertThat(items).hasSize(1);
        JsonNode settled = items.path(0);
        assertThat(settled.path("held").path("paymentId").asString()).isEqualTo(payment.toString());
        assertThat(settled.path("kind").asString()).isEqualTo("BOOKED_ANEW");
        assertThat(settled.path("bookedLoanId").asString()).isEqualTo(loan.toString());
        assertThat(settled.path("bookedLoanNumber").asString()).isEqualTo("R-1");
        assertThat(settled.path("settledBy").asString()).isEqualTo("firuza");
        return settled;
    }

    private Http as(String who, String mfo) {
        return Http.of(
                environment, TestTokens.of(who).mfo(mfo).roles("LOAN_OFFICER").bearer());
    }

    private void tellThrice(OtherServices teller, Record event) {
        UUID eventId = UUID.randomUUID();
        teller.tell(Topics.GROUP, group, eventId, event);
        teller.tell(Topics.GROUP, group, eventId, event);
        teller.tell(Topics.GROUP, group, event);
    }

    private static JsonNode waiting(Http admin) {
        return admin.get("/api/suspense").json().path("items");
    }

    private long deadLetters() {
        return jdbc.sql("select count(*) from kafka_dead_letter")
                .query(Long.class)
                .single();
    }
}
