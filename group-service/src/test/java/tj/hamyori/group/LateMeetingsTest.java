package tj.hamyori.group;

import static org.assertj.core.api.Assertions.assertThat;
import static tj.hamyori.group.Requests.OTHER_OFFICER;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Meetings that a phone sends after their group has ended or divided: taken, flagged, and settled by a person. */
@RunningGroupService
class LateMeetingsTest {

    @Autowired
    private Http http;

    /** The day before its end, the last day, and the day after. */
    @ParameterizedTest
    @ValueSource(strings = {"2025-06-29", "2025-06-30", "2025-07-01"})
    void flagsAMeetingOfAnEndedGroupUntilItIsReversed(String heldOn) {
        Scenario scenario = Scenario.groupOfOne(http, "Юсупова Мавлуда");
        OwnMoney own = new OwnMoney(http, scenario);
        scenario.done("/dissolution", Map.of("dissolvedOn", "2025-06-30", "reason", "INACTIVE"));
        UUID late = UUID.randomUUID();
        own.send(own.record(late, heldOn, 0, List.of(OwnMoney.line("SAVING", own.other, 50)), 50));

        assertThat(scenario.conflicts(late)).containsExactly("GROUP_ENDED " + scenario.group);
        Http.Answer verified = http.post(
                OTHER_OFFICER,
                scenario.path("/meetings/" + late + "/verify"),
                Map.of("verifiedOn", "2025-07-01", "countedMinor", 50));
        assertThat(verified.status()).isEqualTo(409);
        assertThat(verified.code()).isEqualTo("LEDGER_CLOSED");

        own.reverse(late);
        assertThat(scenario.conflicts(late)).isEmpty();
    }

    @Test
    void flagsAMeetingOfAMergedGroupUntilSomebodyLetsItStand() {
        Scenario scenario = Scenario.groupOfOne(http, "Юсупова Мавлуда");
        OwnMoney own = new OwnMoney(http, scenario);
        Scenario into = Scenario.groupOfOne(http, "Юсупова Нигина");
        scenario.done("/merger", Map.of("intoGroupId", into.group, "mergedOn", "2025-06-30"));
        UUID late = UUID.randomUUID();
        own.send(own.record(late, "2025-06-30", 0, List.of(), 0));
        assertThat(scenario.conflicts(late)).containsExactly("GROUP_ENDED " + scenario.group);

        own.settle(late, "GROUP_ENDED", scenario.group);

        assertThat(scenario.conflicts(late)).isEmpty();
    }

    @Test
    void flagsWhoHadLeftLongBeforeTheEndToo() {
        Scenario scenario = Scenario.groupOfOne(http, "Юсупова Мавлуда");
        OwnMoney own = new OwnMoney(http, scenario);
        scenario.done("/members/" + own.other + "/leave", Map.of("leftOn", "2025-06-29", "reason", "MOVED_AWAY"));
        scenario.done("/dissolution", Map.of("dissolvedOn", "2025-06-30", "reason", "INACTIVE"));
        UUID late = UUID.randomUUID();
        own.send(own.record(late, "2025-07-01", 0, List.of(OwnMoney.line("SAVING", own.other, 50)), 50));

        assertThat(scenario.conflicts(late))
                .containsExactly("GROUP_ENDED " + scenario.group, "MEMBER_LEFT " + own.other);
    }

    /** Her savings of a day before she went over lie in the books of the group she left. */
    @Test
    void flagsSavingsOfWhoWentOverAtADivision() {
        Scenario scenario = Scenario.groupOfOne(http, "Юсупова Мавлуда");
        OwnMoney own = new OwnMoney(http, scenario);
        UUID inTime = save(own, scenario.member, "2025-04-15", 0);
        UUID fresh = scenario.divided("2025-06-30");
        UUID late = save(own, scenario.member, "2025-06-30", 100);
        UUID others = save(own, own.other, "2025-06-29", 100);

        assertThat(scenario.conflicts(late)).containsExactly("WENT_OVER " + fresh);
        assertThat(scenario.conflicts(others)).isEmpty();
        assertThat(scenario.conflicts(inTime)).isEmpty();
        own.settle(late, "WENT_OVER", fresh);
        assertThat(scenario.conflicts(late)).isEmpty();
    }

    private static UUID save(OwnMoney own, UUID member, String on, long openingMinor) {
        UUID meeting = UUID.randomUUID();
        own.send(own.record(
                meeting, on, openingMinor, List.of(OwnMoney.line("SAVING", member, 100)), openingMinor + 100));
        own.verify(meeting, on, openingMinor + 100);
        return meeting;
    }
}
