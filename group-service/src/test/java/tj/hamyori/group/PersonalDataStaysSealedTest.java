package tj.hamyori.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tj.hamyori.platform.vault.PersonalDataVault;
import tools.jackson.databind.json.JsonMapper;

@RunningGroupService
class PersonalDataStaysSealedTest {

    private static final List<String> PERSONAL =
            List.of("Қурбонова", "Моҳрухсор", "Холаи", "918765432", "1987-03-08", "сомонӣ кам");

    @Autowired
    private Http http;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PersonalDataVault vault;

    @Test
    void noTableHoldsANamePhoneBirthdayOrRemarkInPlainText() {
        Scenario scenario = Scenario.withMeeting(http, "Қурбонова Моҳрухсор");
        var registration = Requests.member(scenario.anotherMember("Қурбонова Моҳрухсор"), "Қурбонова Моҳрухсор");
        registration.put("phone", "918765432");
        registration.remove("memberId");
        String json = new JsonMapper().writeValueAsString(registration);
        Map<String, String> key = Map.of("Idempotency-Key", "sealed");
        assertThat(http.post(Requests.OFFICER, "/api/members", json, key).status())
                .isEqualTo(201);
        scenario.verify();

        String dump = tables().stream().map(this::dump).collect(Collectors.joining("\n"));

        assertThat(dump).contains(scenario.member.toString(), scenario.meeting.toString());
        assertThat(PERSONAL).allSatisfy(word -> assertThat(dump).doesNotContain(word));
    }

    @Test
    void onceHerKeyIsGoneNobodyReadsHerNameAndTheSumsStay() {
        Scenario scenario = Scenario.withMeeting(http, "Содиқова Барно");

        vault.erase(scenario.member);

        assertThat(http.get(Requests.OFFICER, scenario.memberPath(""))
                        .body()
                        .path("name")
                        .isNull())
                .isTrue();
        assertThat(http.get(Requests.OFFICER, scenario.path(""))
                        .body()
                        .at("/members/0/name")
                        .isNull())
                .isTrue();
        assertThat(http.get(Requests.OFFICER, scenario.meetingPath())
                        .body()
                        .at("/repayments/0/amountMinor")
                        .asLong())
                .isEqualTo(25_000);
    }

    private List<String> tables() {
        return jdbc.query(
                "select table_name from information_schema.tables where table_schema = 'public'",
                (row, index) -> row.getString("table_name"));
    }

    /** Bytes as text too, since Axon's dead letters and remembered answers are stored as bytes. */
    private String dump(String table) {
        return jdbc.queryForList("select * from \"" + table + "\"").stream()
                .flatMap(row -> row.values().stream())
                .filter(Objects::nonNull)
                .map(value ->
                        value instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : value.toString())
                .collect(Collectors.joining("\n"));
    }
}
