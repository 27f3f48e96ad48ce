package tj.hamyori.group.read.grouplist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tj.hamyori.group.Http;
import tj.hamyori.group.Requests;
import tj.hamyori.group.RunningGroupService;
import tj.hamyori.group.Scenario;

@RunningGroupService
class GroupListTest {

    @Autowired
    private Http http;

    @Test
    void showsATreasurerHerGroupsWithTheLastMeeting() {
        Scenario scenario = Scenario.withMeeting(http, "Зокирова Анора");
        Scenario.groupOfOne(http, "Зокирова Фотима");

        assertThat(http.get(Requests.treasurerOf(scenario.group), "/api/groups").body())
                .isEqualTo(Http.json("""
                        {"items":[{"groupId":"%s","name":"Умед","district":"Варзоб","members":1,
                        "treasurerId":"%s",
                        "formedOn":"2025-02-01","lastMeetingOn":"2025-03-15","state":"ACTIVE",
                        "endedOn":null}],"next":null}
                        """, scenario.group, scenario.member));
    }
}
