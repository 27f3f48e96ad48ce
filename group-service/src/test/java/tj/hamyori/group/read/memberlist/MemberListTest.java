package tj.hamyori.group.read.memberlist;

import static org.assertj.core.api.Assertions.assertThat;
import static tj.hamyori.group.Requests.OFFICER;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tj.hamyori.group.Http;
import tj.hamyori.group.RunningGroupService;
import tj.hamyori.group.Scenario;
import tools.jackson.databind.JsonNode;

@RunningGroupService
class MemberListTest {

    @Autowired
    private Http http;

    @Test
    void namesThoseAskedForAndLeavesOutTheUnknown() {
        Scenario scenario = Scenario.groupOfOne(http, "Собирова Нигора");
        UUID another = scenario.anotherMember("Алиева Рухшона");

        JsonNode items = http.get(
                        OFFICER, "/api/members?ids=" + scenario.member + "," + UUID.randomUUID() + "," + another)
                .body()
                .path("items");

        assertThat(items.valueStream().map(item -> item.path("name").asString()))
                .containsExactlyInAnyOrder("Собирова Нигора", "Алиева Рухшона");
    }

    @Test
    void givesEveryMemberOncePageByPage() {
        Scenario scenario = Scenario.groupOfOne(http, "Қодирова Шаҳноз");
        List<String> made = List.of(
                scenario.member.toString(),
                scenario.anotherMember("Қодирова Мадина").toString(),
                scenario.anotherMember("Қодирова Заррина").toString());
        List<String> seen = new ArrayList<>();
        String next = "";
        do {
            JsonNode page = http.get(OFFICER, "/api/members?limit=2" + next).body();
            page.path("items").forEach(item -> seen.add(item.path("memberId").asString()));
            next = page.path("next").isNull()
                    ? ""
                    : "&after=" + page.path("next").asString();
        } while (!next.isEmpty());

        assertThat(seen).doesNotHaveDuplicates().containsAll(made);
    }

    @Test
    void refusesMoreThanAHundredIds() {
        assertThat(http.get(OFFICER, "/api/members?ids=" + ids(100)).status()).isEqualTo(200);
        assertThat(http.get(OFFICER, "/api/members?ids=" + ids(101)).status()).isEqualTo(400);
    }

    private static String ids(int count) {
        return Stream.generate(UUID::randomUUID)
                .limit(count)
                .map(UUID::toString)
                .collect(Collectors.joining(","));
    }
}
