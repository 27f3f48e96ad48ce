package tj.hamyori.group.read.grouppage;

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
import tools.jackson.databind.JsonNode;

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
                        "state":"ACTIVE","endedOn":null,"endingReason":null,"currency":"TJS",
                        "meetingEvery":{"every":1,"unit":"MONTH","weekday":null,"nth":null},"treasurerId":"%2$s",
                        "members":[{"memberId":"%2$s",
                        "name":"Файзова Саодат","knownAs":"Холаи Файзова Саодат","admittedOn":"2025-02-01",
                        "role":"BORROWER"}],
                        "formerMembers":[],"rules":[],
                        "officers":[{"office":"TREASURER","personId":"%2$s","name":"Файзова Саодат",
                        "knownAs":"Холаи Файзова Саодат","electedOn":"2025-02-01","handedOverBy":null,
                        "vacatedOn":null}],
                        "keyHolders":[],"transformations":[],"relatives":[],"lendingOrder":null,
                        "meetings":[{"meetingId":"%3$s","heldOn":"2025-03-15","status":"RECORDED",
                        "recordedBy":"zarina",
                        "verifiedBy":null,"repaidMinor":25000}]}
                        """, scenario.group, scenario.member, scenario.meeting));
    }

    @Test
    void showsWhoGovernedItAndByWhichRulesThenAndNow() {
        Scenario scenario = Scenario.groupOfOne(http, "Назарова Мехрубон");
        UUID second = scenario.anotherMember("Қодирова Шаҳло");
        scenario.admit(second);
        scenario.done("/rules", Map.of("decidedOn", "2025-03-01", "rules", Map.of("savingMinor", 2_000)));
        scenario.done("/rules", Map.of("decidedOn", "2025-06-01", "rules", Map.of("finesMinor", Map.of("LATE", 100))));
        scenario.done("/officers", Map.of("office", "TREASURER", "personId", second, "electedOn", "2025-06-01"));
        scenario.done("/key-holders", Map.of("memberIds", List.of(scenario.member), "namedOn", "2025-06-01"));
        scenario.done("/key-holders", Map.of("memberIds", List.of(), "namedOn", "2025-07-01"));
        scenario.done(
                "/lending-order",
                Map.of("agreedOn", "2025-06-01", "memberIds", List.of(second, scenario.member), "atOnce", 2));
        Object registration =
                Map.of("legalForm", "COOPERATIVE", "name", "Кооперативи «Умед»", "registeredOn", "2025-06-15");
        scenario.done("/transformation", registration);
        scenario.done("/transformation", registration);
        scenario.done("/members/" + scenario.member + "/leave", Map.of("leftOn", "2025-07-01", "reason", "MOVED_AWAY"));

        JsonNode page = http.get(Requests.OFFICER, scenario.path("")).body();
        assertThat(page.path("treasurerId").asString()).isEqualTo(second.toString());
        assertThat(page.path("name").asString()).isEqualTo("Кооперативи «Умед»");
        assertThat(page.path("transformations")).isEqualTo(Http.json("""
                [{"legalForm":"COOPERATIVE","name":"Кооперативи «Умед»","registeredOn":"2025-06-15",
                "formerName":"Умед"}]"""));
        assertThat(page.path("lendingOrder")).isEqualTo(Http.json("""
                {"agreedOn":"2025-06-01","memberIds":["%s","%s"],"atOnce":2}""", second, scenario.member));
        assertThat(page.path("members")).hasSize(1);
        assertThat(page.path("formerMembers")).isEqualTo(Http.json("""
                [{"memberId":"%s","name":"Назарова Мехрубон","knownAs":"Холаи Назарова Мехрубон",
                "admittedOn":"2025-02-01","leftOn":"2025-07-01","reason":"MOVED_AWAY"}]""", scenario.member));
        assertThat(page.path("rules")).isEqualTo(Http.json("""
                [{"decidedOn":"2025-06-01","effectiveOn":"2025-06-01","rules":{"shareValueMinor":null,
                "savingMinor":null,"socialFundMinor":null,"finesMinor":{"LATE":100},"quorumPercent":null}},
                {"decidedOn":"2025-03-01","effectiveOn":"2025-03-01","rules":{"shareValueMinor":null,
                "savingMinor":2000,"socialFundMinor":null,"finesMinor":{},"quorumPercent":null}}]"""));
        assertThat(page.path("officers").path(0).path("handedOverBy").asString())
                .isEqualTo(scenario.member.toString());
        assertThat(page.path("keyHolders")).isEqualTo(Http.json("""
                [{"namedOn":"2025-07-01","memberIds":[]},{"namedOn":"2025-06-01","memberIds":["%s"]}]""", scenario.member));
    }
}
