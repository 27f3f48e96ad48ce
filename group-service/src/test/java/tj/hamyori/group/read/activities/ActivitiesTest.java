package tj.hamyori.group.read.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tj.hamyori.group.Http;
import tj.hamyori.group.Requests;
import tj.hamyori.group.RunningGroupService;
import tj.hamyori.group.Scenario;

@RunningGroupService
class ActivitiesTest {

    @Autowired
    private Http http;

    @Test
    void listsWhatCountsAndWhatWasReversed() {
        Scenario scenario = Scenario.groupOfOne(http, "Исмоилова Парвина");
        UUID machine = UUID.randomUUID();
        Map<String, Object> given = Map.of(
                "activityId",
                machine,
                "kind",
                "IN_KIND_SUPPORT",
                "on",
                "2025-05-01",
                "subject",
                "Мошини дарздӯзӣ",
                "provider",
                "Маркази занон",
                "valueMinor",
                250_000,
                "currency",
                "TJS",
                "memberIds",
                List.of(scenario.member));
        scenario.created(scenario.path("/activities"), given);
        UUID meeting = UUID.randomUUID();
        scenario.created(
                scenario.path("/activities"),
                Map.of(
                        "activityId",
                        meeting,
                        "kind",
                        "EDUCATION_MEETING",
                        "on",
                        "2025-06-01",
                        "subject",
                        "Қарзҳо",
                        "provider",
                        "Маркази занон",
                        "participants",
                        31));
        assertThat(http.post(Requests.OTHER_OFFICER, scenario.path("/activities/" + meeting + "/reversal"), Map.of())
                        .status())
                .isEqualTo(200);

        String expected = """
                [{"activityId":"%s","kind":"EDUCATION_MEETING","on":"2025-06-01","subject":"Қарзҳо",
                "provider":"Маркази занон","valueMinor":null,"currency":null,"memberIds":[],"participants":31,
                "recordedBy":"zarina","reversed":true},
                {"activityId":"%s","kind":"IN_KIND_SUPPORT","on":"2025-05-01","subject":"Мошини дарздӯзӣ",
                "provider":"Маркази занон","valueMinor":250000,"currency":"TJS","memberIds":["%s"],
                "participants":null,"recordedBy":"zarina","reversed":false}]""";
        assertThat(http.get(Requests.OFFICER, scenario.path("/activities")).body())
                .isEqualTo(Http.json(expected, meeting, machine, scenario.member));
        assertThat(http.get(Requests.STRANGER, scenario.path("/activities")).body())
                .isEmpty();
    }
}
