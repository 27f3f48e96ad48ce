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
import tools.jackson.databind.json.JsonMapper;

@RunningGroupService
class PersonalDataStaysSealedTest {

    private static final List<String> PERSONAL = List.of(
            "Қурбонова",
            "Моҳрухсор",
            "Холаи",
            "918765432",
            "1987-03-08",
            "сомонӣ кам",
            "Владивосток",
            "VOICE_MESSAGE",
            "7654321",
            "CALLED_DIVORCED");

    @Autowired
    private Http http;

    @Autowired
    private JdbcTemplate jdbc;

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
        scenario.created(
                scenario.memberPath("/husband-emigration"), Map.of("on", "2024-07-19", "country", "Владивосток"));
        scenario.created(scenario.memberPath("/contacts"), Map.of("on", "2024-07-20", "kind", "VOICE_MESSAGE"));
        scenario.created(
                scenario.memberPath("/remittances"),
                Map.of("receivedOn", "2024-07-21", "receivedBy", "SELF", "amountMinor", 7_654_321, "currency", "RUB"));
        scenario.created(
                scenario.memberPath("/civil-status"),
                Map.of("on", "2024-07-22", "status", "CALLED_DIVORCED_NOT_DISSOLVED"));

        String dump = tables().stream().map(this::dump).collect(Collectors.joining("\n"));

        assertThat(dump).contains(scenario.member.toString(), scenario.meeting.toString());
        assertThat(PERSONAL).allSatisfy(word -> assertThat(dump).doesNotContain(word));
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
