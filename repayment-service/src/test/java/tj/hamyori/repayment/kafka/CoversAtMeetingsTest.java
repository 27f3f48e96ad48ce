package tj.hamyori.repayment.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import tj.hamyori.events.Money;
import tj.hamyori.events.Topics;
import tj.hamyori.events.group.MeetingRepaymentV1;
import tj.hamyori.events.group.MeetingVerifiedV1;
import tj.hamyori.events.loan.BorrowerShareV1;
import tj.hamyori.events.loan.LoanDisbursedV1;
import tj.hamyori.events.loan.LoanTermsV1;
import tj.hamyori.events.loan.MeetingDayV1;
import tj.hamyori.platform.request.RequestContext;
import tj.hamyori.repayment.Http;
import tj.hamyori.repayment.RepaymentServiceTest;
import tj.hamyori.repayment.automation.WhenMeetingVerifiedThenRecordRepayments;
import tj.hamyori.testing.tokens.TestTokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A loan of 300.00 in three instalments on the second Tuesday, disbursed on 15 January 2026. */
@RepaymentServiceTest
class CoversAtMeetingsTest {

    private static final String MFO = "KAFM";
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
    TransactionTemplate transaction;

    @Autowired
    WhenMeetingVerifiedThenRecordRepayments meetings;

    private final UUID loan = UUID.randomUUID();
    private final UUID group = UUID.randomUUID();
    private OtherServices others;
    private Http officer;

    @BeforeEach
    void disburse() {
        others = new OtherServices(kafka, json, MFO);
        officer = Http.of(
                environment,
                TestTokens.of("officer").mfo(MFO).roles("LOAN_OFFICER").bearer());
    }

    @Test
    void isBookedOnTheDaysThePreviewShows() {
        others.tell(Topics.LOAN, loan, disbursement());
        awaitTransactions(0);
        JsonNode preview = officer.post("/api/schedules/preview", """
                        {"principalMinor":30000,"currency":"TJS","disbursedOn":"2026-01-15","terms":{"instalments":3,
                         "meetingDay":{"weekday":"TUESDAY","nth":2}}}""").json();
        assertThat(preview.path("instalments").findValuesAsString("dueOn"))
                .containsExactly("2026-02-10", "2026-03-10", "2026-04-14");
        JsonNode booked = account("2026-02-01").path("instalments");
        assertThat(booked.findValuesAsString("dueOn"))
                .isEqualTo(preview.path("instalments").findValuesAsString("dueOn"));
        assertThat(booked.findValuesAsString("principalMinor"))
                .isEqualTo(preview.path("instalments").findValuesAsString("principalMinor"));
    }

    @Test
    void takesACoverAndItsReimbursementOnceAndHoldsWhatWasNeverCovered() {
        others.tell(Topics.LOAN, loan, disbursement());
        UUID cover = UUID.randomUUID();
        MeetingVerifiedV1 first = meeting(
                FEBRUARY,
                new MeetingRepaymentV1(UUID.randomUUID(), loan, UUID.randomUUID(), tjs(4_000)),
                new MeetingRepaymentV1(cover, loan, UUID.randomUUID(), tjs(6_000), "COVER", null));
        others.tell(Topics.GROUP, group, first);
        others.tell(Topics.GROUP, group, first);
        awaitTransactions(2);
        assertThat(account("2026-02-20").path("overdueMinor").asLong()).isZero();
        assertThat(account("2026-02-20").path("daysPastDue").asInt()).isEqualTo(10);

        UUID tooMuch = UUID.randomUUID();
        MeetingVerifiedV1 second = meeting(
                MARCH,
                back(UUID.randomUUID(), cover, 6_000),
                back(tooMuch, cover, 1),
                back(UUID.randomUUID(), UUID.randomUUID(), 5));
        UUID eventId = UUID.randomUUID();
        others.tell(Topics.GROUP, group, eventId, second);
        others.tell(Topics.GROUP, group, eventId, second);
        // The same lines under another event id: their own ids alone must do.
        others.tell(Topics.GROUP, group, second);
        awaitTransactions(3);
        assertThat(account("2026-03-01").path("daysPastDue").asInt()).isZero();
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> held().size() == 2);
        assertThat(held())
                .containsExactlyInAnyOrder(
                        "REIMBURSEMENT 1 REIMBURSED_MORE_THAN_COVERED", "REIMBURSEMENT 5 UNKNOWN_PAYMENT");
        assertThat(commitsOf(first)).isEqualTo(1);
    }

    @Test
    void holdsACoverAsACoverUntilItsLoanIsKnown() {
        UUID cover = UUID.randomUUID();
        others.tell(
                Topics.GROUP,
                group,
                meeting(FEBRUARY, new MeetingRepaymentV1(cover, loan, UUID.randomUUID(), tjs(10_000), "COVER", null)));
        others.tell(Topics.GROUP, group, meeting(MARCH, back(UUID.randomUUID(), cover, 4_000)));
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> held().size() == 2);
        others.tell(Topics.LOAN, loan, disbursement());
        awaitTransactions(2);
        assertThat(held()).isEmpty();
        assertThat(account("2026-03-01").path("daysPastDue").asInt()).isEqualTo(19);
    }

    @Test
    void leavesNothingBehindWhenTheLoanOpensAtTheSameMoment() {
        MeetingVerifiedV1 meeting =
                meeting(FEBRUARY, new MeetingRepaymentV1(UUID.randomUUID(), loan, UUID.randomUUID(), tjs(4_000)));
        transaction.executeWithoutResult(status -> {
            new RequestContext(MFO, "zarina", "at-once", null).run(() -> meetings.on(meeting, MFO, "zarina"));
            others.tell(Topics.LOAN, loan, disbursement());
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(this::somebodyWaitsHerTurn);
        });
        awaitTransactions(1);
        assertThat(held()).isEmpty();
    }

    private boolean somebodyWaitsHerTurn() {
        return jdbc.sql("select exists (select from pg_locks where locktype = 'advisory' and not granted)")
                .query(Boolean.class)
                .single();
    }

    /** How many transactions wrote what the meeting brought, events and rows together. */
    private long commitsOf(MeetingVerifiedV1 meeting) {
        UUID[] ids =
                meeting.repayments().stream().map(MeetingRepaymentV1::paymentId).toArray(UUID[]::new);
        return jdbc.sql("select count(distinct xmin::text) from repayment where payment_id = any(:ids)")
                .param("ids", ids)
                .query(Long.class)
                .single();
    }

    private List<String> held() {
        return jdbc.sql("""
                        select kind || ' ' || amount_minor || ' ' || reason from suspense
                        where loan_id = ? and resolved_at is null""")
                .param(loan)
                .query((row, index) -> Objects.requireNonNull(row.getString(1)))
                .list();
    }

    private JsonNode account(String asOf) {
        return officer.get("/api/loan-accounts/" + loan + "?asOf=" + asOf).json();
    }

    private void awaitTransactions(int count) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> account("2026-12-31").path("transactions").isArray()
                        && account("2026-12-31").path("transactions").size() >= count);
        assertThat(account("2026-12-31").path("transactions")).hasSize(count);
    }

    private MeetingVerifiedV1 meeting(LocalDate heldOn, MeetingRepaymentV1... lines) {
        return new MeetingVerifiedV1(UUID.randomUUID(), group, heldOn, List.of(lines));
    }

    private MeetingRepaymentV1 back(UUID id, UUID cover, long amountMinor) {
        return new MeetingRepaymentV1(id, loan, UUID.randomUUID(), tjs(amountMinor), "REIMBURSEMENT", cover);
    }

    private static Money tjs(long amountMinor) {
        return Money.of(amountMinor, "TJS");
    }

    private LoanDisbursedV1 disbursement() {
        return new LoanDisbursedV1(
                loan,
                "KAFM-" + loan,
                "QARZ",
                "INTEREST_FREE",
                null,
                group,
                "officer",
                LocalDate.of(2026, 1, 15),
                tjs(30_000),
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
                        new MeetingDayV1("TUESDAY", 2),
                        "NEXT"),
                List.of(new BorrowerShareV1(UUID.randomUUID(), tjs(30_000), "F", 1990, "TJ-KL", "MIGRANT")));
    }
}
