package tj.hamyori.group.read.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static tj.hamyori.group.Requests.OFFICER;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tj.hamyori.group.Http;
import tj.hamyori.group.Requests;
import tj.hamyori.group.RunningGroupService;
import tj.hamyori.group.Scenario;
import tj.hamyori.group.model.PaymentIds;
import tools.jackson.databind.JsonNode;

@RunningGroupService
class MeetingDetailsTest {

    @Autowired
    private Http http;

    @Test
    void showsWhatWasCountedAgainstWhatWasExpected() {
        Scenario scenario = Scenario.withMeeting(http, "Эргашева Гулчеҳра");
        scenario.verify();

        assertThat(http.get(OFFICER, scenario.meetingPath()).body())
                .isEqualTo(Http.json(
                        """
                {"meetingId":"%1$s","groupId":"%2$s","heldOn":"2025-03-15","status":"VERIFIED","currency":"TJS",
                "attendance":[{"memberId":"%3$s","status":"PRESENT"}],"openingCountMinor":10000,
                "expectedOpeningMinor":null,"openingDifferenceMinor":null,"closingCountMinor":34500,
                "expectedClosingMinor":35000,"closingDifferenceMinor":-500,"countComment":"Ду сомонӣ кам аст",
                "repayments":[{"paymentId":"%4$s","memberId":"%3$s","loanId":"%5$s","amountMinor":25000,
                "kind":"REPAYMENT","coveredBy":null,"coverId":null}],
                "recordedBy":"zarina","verifiedBy":"nigina","verifiedOn":"2025-03-16",
                "verifiedCountMinor":34400,
                "verifiedDifferenceMinor":-100,
                "keyHolderId":null,"previousMeetingId":null,"box":[],"requests":[],"handedToLenderMinor":0,
                "handedTo":null,"depositedOn":null,"depositedMinor":null,"depositComment":null,"minutes":null,
                "posted":true,"reversedBy":null,"reversedOn":null,"reversalReason":null,
                "conflicts":[{"kind":"UNKNOWN_LOAN","subject":"%5$s","amountMinor":25000}],"remarks":[]}
                """,
                        scenario.meeting,
                        scenario.group,
                        scenario.member,
                        PaymentIds.of(scenario.meeting, scenario.loan),
                        scenario.loan));
    }

    @Test
    void remarksWhatDoesNotFollowTheRulesOfItsDay() {
        Scenario scenario = Scenario.groupOfOne(http, "Эргашева Гулчеҳра");
        UUID absent = scenario.anotherMember("Юсупова Нилуфар");
        scenario.admit(absent);
        scenario.done("/rules", rules("2025-03-15", 500, 60));
        scenario.done("/rules", rules("2025-03-16", 700, 100));
        Map<String, Object> meeting = Requests.meeting(scenario.meeting, scenario.member, scenario.loan, 25_000);
        meeting.put(
                "attendance",
                List.of(
                        Map.of("memberId", scenario.member, "status", "PRESENT"),
                        Map.of("memberId", absent, "status", "ABSENT")));
        meeting.put("box", List.of(Map.of("kind", "SAVING", "memberId", scenario.member, "amountMinor", 501)));
        scenario.created(scenario.path("/meetings"), meeting);

        assertThat(http.get(OFFICER, scenario.meetingPath()).body().path("remarks"))
                .isEqualTo(Http.json("""
                [{"kind":"QUORUM_MISSED","memberId":null,"expected":2,"found":1},
                {"kind":"NOT_WHOLE_SHARES","memberId":"%1$s","expected":500,"found":501}]
                """, scenario.member));
    }

    @Test
    void remarksWhoTookMoreThanSheHadSaved() {
        Scenario scenario = Scenario.groupOfOne(http, "Эргашева Гулчеҳра");
        Map<String, Object> meeting = Requests.meeting(scenario.meeting, scenario.member, scenario.loan, 25_000);
        meeting.put("box", List.of(Map.of("kind", "WITHDRAWAL", "memberId", scenario.member, "amountMinor", 1)));
        scenario.created(scenario.path("/meetings"), meeting);
        assertThat(http.get(OFFICER, scenario.meetingPath()).body().path("remarks"))
                .isEqualTo(Http.json("""
                [{"kind":"WITHDRAWN_BEYOND_SAVINGS","memberId":"%1$s","expected":0,"found":1}]
                """, scenario.member));
    }

    private static Map<String, Object> rules(String from, long shareValueMinor, int quorumPercent) {
        return Map.of(
                "decidedOn",
                from,
                "effectiveOn",
                from,
                "rules",
                Map.of("shareValueMinor", shareValueMinor, "quorumPercent", quorumPercent));
    }

    @Test
    void doesNotExpectTheGroupsOwnFundInTheBoxASecondTime() {
        Scenario scenario = Scenario.groupOfOne(http, "Эргашева Гулчеҳра");
        UUID another = scenario.anotherMember("Юсупова Нилуфар");
        scenario.admit(another);
        UUID cover = UUID.randomUUID();
        Map<String, Object> meeting = Requests.meeting(scenario.meeting, scenario.member, scenario.loan, 25_000);
        meeting.put(
                "repayments",
                List.of(
                        line(scenario.member, scenario.loan, 1_000, Map.of("kind", "COVER")),
                        line(another, UUID.randomUUID(), 200, Map.of("kind", "COVER", "coveredBy", scenario.member)),
                        line(another, UUID.randomUUID(), 30, Map.of("kind", "REIMBURSEMENT", "coverId", cover)),
                        line(another, UUID.randomUUID(), 4, Map.of())));
        scenario.created(scenario.path("/meetings"), meeting);
        scenario.created(scenario.path("/meetings"), meeting);

        JsonNode details = http.get(OFFICER, scenario.meetingPath()).body();
        assertThat(details.path("expectedClosingMinor").asLong()).isEqualTo(10_234);
        assertThat(details.path("repayments").findValuesAsString("kind"))
                .containsExactlyInAnyOrder("COVER", "COVER", "REIMBURSEMENT", "REPAYMENT");
        assertThat(details.path("repayments").findValuesAsString("coverId")).contains(cover.toString());
    }

    private static Map<String, Object> line(UUID member, UUID loan, long amountMinor, Map<String, Object> kind) {
        Map<String, Object> line = new HashMap<>(kind);
        line.put("memberId", member);
        line.put("loanId", loan);
        line.put("amountMinor", amountMinor);
        return line;
    }

    @Test
    void expectsInTheBoxWhatTheMeetingBeforeLeftThere() {
        Scenario scenario = Scenario.withMeeting(http, "Эргашева Гулчеҳра");
        UUID next = UUID.randomUUID();
        Map<String, Object> meeting = Requests.meeting(next, scenario.member, scenario.loan, 1);
        meeting.put("heldOn", "2025-04-15");
        meeting.put("openingCountMinor", 34_600);
        scenario.created(scenario.path("/meetings"), meeting);

        JsonNode details = http.get(OFFICER, scenario.path("/meetings/" + next)).body();

        assertThat(details.path("expectedOpeningMinor").asLong()).isEqualTo(34_500);
        assertThat(details.path("openingDifferenceMinor").asLong()).isEqualTo(100);
    }
}
