package tj.hamyori.group.read.meetingconflicts;

import static org.assertj.core.api.Assertions.assertThat;
import static tj.hamyori.group.Requests.OFFICER;
import static tj.hamyori.group.Requests.STRANGER;
import static tj.hamyori.group.Requests.treasurerOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tj.hamyori.events.Topics;
import tj.hamyori.events.repayment.ScheduleComputedV1;
import tj.hamyori.events.repayment.ScheduledInstalmentV1;
import tj.hamyori.group.Http;
import tj.hamyori.group.OwnMoney;
import tj.hamyori.group.Requests;
import tj.hamyori.group.RunningGroupService;
import tj.hamyori.group.Scenario;
import tj.hamyori.group.kafka.Broker;

@RunningGroupService
class MeetingConflictsTest {

    @Autowired
    private Http http;

    @Test
    void flagsTwoRecordsOfOneDayUntilOneIsReversed() {
        Scenario scenario = Scenario.groupOfOne(http, "Валиева Шаҳло");
        OwnMoney own = new OwnMoney(http, scenario);
        UUID one = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        own.send(own.record(one, "2025-04-15", 0, List.of(OwnMoney.line("SAVING", own.other, 50)), 50));
        own.send(own.record(other, "2025-04-15", 0, List.of(OwnMoney.line("SAVING", own.other, 55)), 55));

        assertThat(scenario.conflicts(one)).containsExactly("SAME_DAY " + other);
        assertThat(scenario.conflicts(other)).containsExactly("SAME_DAY " + one);

        own.reverse(other);
        assertThat(scenario.conflicts(one)).isEmpty();
        assertThat(scenario.conflicts(other)).isEmpty();
    }

    @Test
    void flagsTwoRecordsOfOneDayUntilSomebodyKeepsBoth() {
        Scenario scenario = Scenario.groupOfOne(http, "Валиева Шаҳло");
        OwnMoney own = new OwnMoney(http, scenario);
        UUID one = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        own.send(own.record(one, "2025-04-15", 0, List.of(), 0));
        own.send(own.record(other, "2025-04-15", 0, List.of(), 0));
        assertThat(listed(scenario)).hasSize(2);
        assertThat(http.get(OFFICER, "/api/meeting-conflicts")
                        .body()
                        .path("items")
                        .valueStream()
                        .filter(item -> item.path("meetingId").asString().equals(one.toString()))
                        .findFirst())
                .hasValueSatisfying(item -> {
                    assertThat(item.path("groupName").asString()).isNotBlank();
                    assertThat(item.path("heldOn").asString()).isEqualTo("2025-04-15");
                    assertThat(item.path("currency").asString()).isEqualTo("TJS");
                    assertThat(item.path("subject").asString()).isEqualTo(other.toString());
                });

        own.settle(one, "SAME_DAY", other);

        assertThat(listed(scenario)).isEmpty();
        assertThat(http.get(STRANGER, "/api/meeting-conflicts").body().path("items"))
                .isEmpty();
        assertThat(http.get(treasurerOf(scenario.group), "/api/meeting-conflicts")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void flagsMoneyForALoanTheGroupDoesNotKnowUntilItIsHeardOf() {
        Scenario scenario = Scenario.withMeeting(http, "Валиева Шаҳло");
        assertThat(scenario.conflicts(scenario.meeting)).containsExactly("UNKNOWN_LOAN " + scenario.loan);

        schedule(scenario, 25_000);

        Awaitility.await().until(() -> scenario.conflicts(scenario.meeting).isEmpty());
    }

    @Test
    void flagsMoneyBeyondWhatTheLoanOwed() {
        Scenario scenario = Scenario.withMeeting(http, "Валиева Шаҳло");

        schedule(scenario, 24_000);

        Awaitility.await().until(() -> scenario.conflicts(scenario.meeting).equals(List.of("EXCESS " + scenario.loan)));
        assertThat(http.get(OFFICER, scenario.meetingPath())
                        .body()
                        .at("/conflicts/0/amountMinor")
                        .asLong())
                .isEqualTo(1_000);
    }

    @Test
    void flagsWhoHadLeftWhenThePhoneDidNotKnowUntilSomebodyLetsItStand() {
        Scenario scenario = Scenario.groupOfOne(http, "Валиева Шаҳло");
        OwnMoney own = new OwnMoney(http, scenario);
        scenario.done("/members/" + own.other + "/leave", Map.of("leftOn", "2025-04-14", "reason", "MOVED_AWAY"));
        UUID lastDay = UUID.randomUUID();
        UUID dayAfter = UUID.randomUUID();
        own.send(own.record(lastDay, "2025-04-14", 0, List.of(OwnMoney.line("SAVING", own.other, 50)), 50));
        own.send(own.record(dayAfter, "2025-04-15", 50, List.of(OwnMoney.line("SAVING", own.other, 70)), 120));
        own.verify(lastDay, "2025-04-14", 50);
        own.verify(dayAfter, "2025-04-15", 120);

        assertThat(scenario.conflicts(lastDay)).isEmpty();
        assertThat(scenario.conflicts(dayAfter)).containsExactly("MEMBER_LEFT " + own.other);
        assertThat(listed(scenario)).containsExactly("MEMBER_LEFT");
        assertThat(http.get(OFFICER, scenario.path("/ledger?asOf=2025-04-15"))
                        .body()
                        .path("savingsMinor")
                        .asLong())
                .isEqualTo(120);

        own.settle(dayAfter, "MEMBER_LEFT", own.other);
        assertThat(listed(scenario)).isEmpty();
    }

    @Test
    void refusesGarbageAllTheSame() {
        Scenario scenario = Scenario.groupOfOne(http, "Валиева Шаҳло");
        Map<String, Object> record = Requests.meeting(UUID.randomUUID(), UUID.randomUUID(), scenario.loan, 25_000);

        assertThat(http.post(OFFICER, scenario.path("/meetings"), record).code())
                .isEqualTo("NOT_A_MEMBER_THAT_DAY");
    }

    private void schedule(Scenario scenario, long totalMinor) {
        Broker.send(
                Topics.REPAYMENT,
                scenario.loan,
                UUID.randomUUID(),
                new ScheduleComputedV1(
                        scenario.loan,
                        1,
                        LocalDate.parse("2025-02-15"),
                        "TJS",
                        scenario.group,
                        List.of(scenario.member),
                        "OQIL-1",
                        List.of(new ScheduledInstalmentV1(1, LocalDate.parse("2025-03-15"), totalMinor, 0, 0))));
    }

    private List<String> listed(Scenario scenario) {
        return http.get(OFFICER, "/api/meeting-conflicts")
                .body()
                .path("items")
                .valueStream()
                .filter(item -> item.path("groupId").asString().equals(scenario.group.toString()))
                .map(item -> item.path("kind").asString())
                .toList();
    }
}
