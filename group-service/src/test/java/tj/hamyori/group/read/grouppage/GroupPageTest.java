package tj.hamyori.group.read.grouppage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tj.hamyori.group.Http;
import tj.hamyori.group.Requests;
import tj.hamyori.group.RunningGroupService;
import tj.hamyori.group.Scenario;

@RunningGroupService
class GroupPageTest {

    @Autowired
    private Http http;

    @Test
    void showsTheGroupItsMembersAndItsMeetings() {
        Scenario scenario = Scenario.withMeeting(http, "Файзова Саодат");

        assertThat(http.get(Requests.OFFICER, scenario.path("")).body())
                .isEqualTo(Http.json("""
                        {"groupId":"%1$s","name":"Умед","district":"Варзоб","formedOn":"2025-02-01",
                        "currency":"TJS",
                        "meetingEvery":{"every":1,"unit":"MONTH","weekday":null,"nth":null},"treasurerId":"%2$s",
                        "members":[{"memberId":"%2$s",
                        "name":"Файзова Саодат","knownAs":"Холаи Файзова Саодат","admittedOn":"2025-02-01"}],
                        "meetings":[{"meetingId":"%3$s","heldOn":"2025-03-15","status":"RECORDED",
                        "recordedBy":"zarina",
                        "verifiedBy":null,"repaidMinor":25000}]}
                        """, scenario.group, scenario.member, scenario.meeting));
    }
}
