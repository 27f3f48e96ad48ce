package tj.hamyori.loan.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tj.hamyori.events.Topics;
import tj.hamyori.events.group.GroupDissolvedV1;
import tj.hamyori.events.group.GroupFormedV1;
import tj.hamyori.events.group.GroupMergedV1;
import tj.hamyori.events.group.MeetingRhythmV1;
import tj.hamyori.loan.LoanServiceTest;
import tj.hamyori.loan.PlayedGroupService;
import tj.hamyori.loan.facts.MemberDirectory;
import tj.hamyori.loan.model.MeetingRhythm;
import tj.hamyori.loan.read.Lender;
import tools.jackson.databind.JsonNode;

/** What becomes of applications whose group ends. */
@LoanServiceTest
class GroupEndMessagesTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final LocalDate ENDED_ON = LocalDate.of(2026, 1, 19);

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MemberDirectory directory;

    @Test
    void rejectsWhatIsPendingAndHandsNothingOverHoweverOftenTold() {
        Lender lender = Lender.founded(port);
        UUID borrower = PlayedGroupService.member();
        UUID approved = lender.approvedThroughGroup(borrower);
        UUID submitted = lender.applied(PlayedGroupService.member(), lender.group());
        UUID endorsed = lender.applied(PlayedGroupService.member(), lender.group());
        lender.endorse(endorsed);
        UUID other = lender.applied("2026-01-15");
        formed(lender, lender.group(), null);

        told(lender, lender.group(), new GroupDissolvedV1(lender.group(), ENDED_ON, "MEMBERS_DECIDED"));
        told(lender, lender.group(), new GroupDissolvedV1(lender.group(), ENDED_ON, "MEMBERS_DECIDED"));

        assertThat(application(lender, submitted).path("status").asString()).isEqualTo("REJECTED");
        assertThat(application(lender, submitted).path("reasonCode").asString()).isEqualTo("GROUP_DISSOLVED");
        assertThat(application(lender, submitted).path("decidedOn").asString()).isEqualTo("2026-01-19");
        assertThat(application(lender, endorsed).path("status").asString()).isEqualTo("REJECTED");
        assertThat(application(lender, other).path("status").asString()).isEqualTo("SUBMITTED");
        assertThat(application(lender, approved).path("status").asString()).isEqualTo("APPROVED");
        assertThat(lender.officer().disburse(approved, borrower).code()).isEqualTo("THROUGH_A_DISSOLVED_GROUP");
    }

    @Test
    void whatIsPendingInAGroupThatMergesGoesOnWithTheMeetingsOfTheOther() {
        Lender lender = Lender.founded(port);
        UUID into = UUID.randomUUID();
        UUID borrower = PlayedGroupService.member();
        UUID approved = lender.approvedThroughGroup(borrower);
        UUID submitted = lender.applied(PlayedGroupService.member(), lender.group());
        formed(lender, lender.group(), "MONDAY");
        formed(lender, into, "FRIDAY");

        told(lender, lender.group(), new GroupMergedV1(lender.group(), into, ENDED_ON));

        assertThat(application(lender, submitted).path("status").asString()).isEqualTo("SUBMITTED");
        assertThat(directory.isDissolved(lender.mfo(), lender.group())).isFalse();
        assertThat(directory.meets(lender.mfo(), lender.group())).contains(new MeetingRhythm(1, "WEEK", "FRIDAY", 0));
        assertThat(lender.officer().disburse(approved, borrower).status()).isEqualTo(200);
    }

    @Test
    void treasurersOfTheOtherGroupSeeAndEndorseWhatIsPending() {
        Lender merged = Lender.founded(port);
        UUID between = UUID.randomUUID();
        Lender other = new Lender(port, merged.mfo(), UUID.randomUUID());
        UUID borrower = PlayedGroupService.member();
        UUID loan = merged.approvedThroughGroup(borrower);
        UUID submitted = merged.applied(PlayedGroupService.member(), merged.group());
        List.of(merged.group(), between, other.group()).forEach(group -> formed(merged, group, null));
        assertThat(seen(other)).isEmpty();
        assertThat(other.treasurer().get("/api/loans/" + loan).status()).isEqualTo(404);

        told(merged, merged.group(), new GroupMergedV1(merged.group(), between, ENDED_ON));
        assertThat(seen(other)).isEmpty();
        told(merged, between, new GroupMergedV1(between, other.group(), ENDED_ON));

        assertThat(seen(other)).containsExactlyInAnyOrder(submitted.toString(), loan.toString());
        assertThat(other.treasurer().get("/api/loans/" + loan).status()).isEqualTo(200);
        other.endorse(submitted);
        assertThat(application(other, submitted).path("status").asString()).isEqualTo("ENDORSED");
        assertThat(seen(new Lender(port, merged.mfo(), UUID.randomUUID()))).isEmpty();
    }

    private static List<String> seen(Lender lender) {
        return lender.treasurer()
                .get("/api/loan-applications")
                .json()
                .path("items")
                .valueStream()
                .map(item -> item.path("applicationId").asString())
                .toList();
    }

    private void formed(Lender lender, UUID group, @Nullable String weekday) {
        told(
                lender,
                group,
                new GroupFormedV1(
                        group,
                        "Умед",
                        null,
                        LocalDate.of(2025, 5, 1),
                        weekday == null ? null : new MeetingRhythmV1(1, "WEEK", weekday, 0)));
    }

    private static JsonNode application(Lender lender, UUID id) {
        return lender.officer().get("/api/loan-applications/" + id).json();
    }

    private void told(Lender lender, UUID key, Record event) {
        UUID id = new Broker(lender.mfo()).send(Topics.GROUP, key, event);
        await().atMost(SOON)
                .until(() -> jdbc.sql("select count(*) from consumed_event where event_id = ?")
                                .param(id.toString())
                                .query(Long.class)
                                .single()
                        == 1);
    }
}
