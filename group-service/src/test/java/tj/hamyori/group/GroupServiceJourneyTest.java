package tj.hamyori.group;

import static org.assertj.core.api.Assertions.assertThat;
import static tj.hamyori.group.Requests.OFFICER;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@RunningGroupService
class GroupServiceJourneyTest {

    @Autowired
    private Http http;

    @Test
    void aWomanIsRegisteredJoinsAGroupAndRepaysAtAMeetingThatAnotherVerifies() {
        Scenario scenario = Scenario.withMeeting(http, "Саидова Меҳрангез");
        scenario.verify();

        JsonNode group = http.get(OFFICER, scenario.path("")).body();
        assertThat(group.at("/members/0/name").asString()).isEqualTo("Саидова Меҳрангез");
        assertThat(group.at("/treasurerId").asString()).isEqualTo(scenario.member.toString());
        assertThat(group.at("/meetings/0/status").asString()).isEqualTo("VERIFIED");
        assertThat(group.at("/meetings/0/repaidMinor").asLong()).isEqualTo(25_000);
    }

    @Test
    void tellsItsHealthAndItsInterfaceToEverybody() {
        assertThat(http.get(null, "/actuator/health")
                        .body()
                        .at("/components/messaging/status")
                        .asString())
                .isEqualTo("UP");
        JsonNode paths = http.get(null, "/v3/api-docs").body().path("paths");
        assertThat(paths.propertyNames())
                .contains(
                        "/api/members",
                        "/api/members/{memberId}/household",
                        "/api/groups/{groupId}/meetings/{meetingId}/verify",
                        "/api/groups/{groupId}/collection-sheet");
    }
}
