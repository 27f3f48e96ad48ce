package tj.hamyori.group;

import static org.assertj.core.api.Assertions.assertThat;
import static tj.hamyori.group.Requests.OFFICER;
import static tj.hamyori.group.Requests.OTHER_OFFICER;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tj.hamyori.platform.projection.ReadModelRebuilder;
import tj.hamyori.platform.vault.PersonalDataVault;
import tj.hamyori.testing.tokens.TestToken;
import tj.hamyori.testing.tokens.TestTokens;

/** What was said of a woman at meetings goes with her; what was said of others, or of nobody, stays. */
@RunningGroupService
class ErasedTextsTest {

    private static final TestToken ADMIN = TestTokens.of("manizha").mfo("OQIL").roles("MFO_ADMIN");
    private static final Pattern TEXT = Pattern.compile("[0-9a-f-]{36}\\.[A-Za-z0-9+/]{40,}={0,2}");

    private static final String RESTORE = """
            insert into subject_key (subject_id, wrapped, master_key_id, created_at) values (?, ?, ?, ?)
            on conflict do nothing""";

    @Autowired
    private Http http;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PersonalDataVault vault;

    @Autowired
    private ReadModelRebuilder rebuilder;

    @Test
    void areForgottenWhereTheyNameHerAndForGood() {
        Scenario scenario = Scenario.groupOfOne(http, "Содиқова Барно");
        UUID member = scenario.anotherMember("Ҳикматуллоева Фарзонаи Ёқутшоҳ");
        scenario.admit(member);
        OwnMoney own = new OwnMoney(http, scenario);
        Map<String, Object> ofHer = said(own, "2025-04-15", "Фарзона як сомонӣ кам овард", "Қарз дода шуд");
        Map<String, Object> ofNobody = said(own, "2025-04-22", "Як сомонӣ кам", null);
        String path = path(scenario, ofHer);
        assertThat(http.post(
                                OTHER_OFFICER,
                                path + "/conflict-decisions",
                                Map.of(
                                        "kind",
                                        "MEMBER_LEFT",
                                        "subject",
                                        member,
                                        "reason",
                                        "Ҳикматуллоеваро даъват карда буданд"))
                        .status())
                .isEqualTo(200);
        Set<String> texts = texts(scenario.group);
        assertThat(texts).hasSize(4);
        List<Map<String, @Nullable Object>> keys = jdbc.queryForList("select * from subject_key");

        assertThat(http.post(
                                ADMIN,
                                "/api/members/" + member + "/erasure",
                                Map.of("on", "2025-06-01", "reason", "SHE_ASKED"))
                        .status())
                .isEqualTo(200);

        assertThat(http.get(OFFICER, path).body().path("countComment").isNull()).isTrue();
        assertThat(http.get(OFFICER, path).body().path("minutes").asString()).isEqualTo("Қарз дода шуд");
        assertThat(http.get(OFFICER, path(scenario, ofNobody))
                        .body()
                        .path("countComment")
                        .asString())
                .isEqualTo("Як сомонӣ кам");
        assertThat(texts).filteredOn(this::isForgotten).hasSize(2);
        // A phone that sends the record again meets no conflict, and brings nothing back.
        scenario.created(scenario.path("/meetings"), ofHer);
        assertThat(texts).filteredOn(this::isForgotten).hasSize(2);
        restore(keys);
        rebuilder.rebuild();
        assertThat(texts).filteredOn(this::isForgotten).hasSize(2);
    }

    @Test
    void areForgottenOfActivitiesToo() {
        Scenario scenario = Scenario.groupOfOne(http, "Содиқова Барно");
        UUID member = scenario.anotherMember("Лола Ҳикматуллоева");
        scenario.admit(member);
        Map<String, Object> ofHer = service(member, "Адвокат барои Лолаи мо", "Маркази занон");
        Map<String, Object> ofNobody = service(member, "Дарси дӯзандагӣ", "Маркази занон");
        scenario.created(scenario.path("/activities"), ofHer);
        scenario.created(scenario.path("/activities"), ofNobody);
        String list = scenario.path("/activities");
        assertThat(http.get(OFFICER, list).body().findValuesAsString("subject"))
                .containsExactlyInAnyOrder("Адвокат барои Лолаи мо", "Дарси дӯзандагӣ");
        assertThat(texts(scenario.group)).hasSize(4);
        assertThat(jdbc.queryForList("select payload from domain_event", String.class))
                .noneMatch(payload -> payload.contains("Лолаи мо"));

        assertThat(http.post(
                                ADMIN,
                                "/api/members/" + member + "/erasure",
                                Map.of("on", "2025-06-01", "reason", "SHE_ASKED"))
                        .status())
                .isEqualTo(200);

        assertThat(http.get(OFFICER, list)
                        .body()
                        .valueStream()
                        .map(one -> one.path("subject").asString("-")
                                + one.path("provider").asString()))
                .containsExactlyInAnyOrder("-Маркази занон", "Дарси дӯзандагӣМаркази занон");
        scenario.created(scenario.path("/activities"), ofHer);
    }

    private static Map<String, Object> service(UUID member, String subject, String provider) {
        return Map.of(
                "activityId",
                UUID.randomUUID(),
                "kind",
                "SERVICE",
                "on",
                "2025-04-15",
                "subject",
                subject,
                "provider",
                provider,
                "memberIds",
                List.of(member));
    }

    private static Map<String, Object> said(OwnMoney own, String on, String comment, @Nullable String minutes) {
        Map<String, Object> record = own.record(UUID.randomUUID(), on, 0, List.of(), 0);
        record.put("countComment", comment);
        if (minutes != null) {
            record.put("minutes", minutes);
        }
        own.send(record);
        return record;
    }

    private static String path(Scenario scenario, Map<String, Object> meeting) {
        return scenario.path("/meetings/" + meeting.get("meetingId"));
    }

    private boolean isForgotten(String text) {
        UUID key = UUID.fromString(text.substring(0, text.indexOf('.')));
        return vault.open(key, text.substring(text.indexOf('.') + 1)).isEmpty();
    }

    /** Of a backup from before. */
    private void restore(List<Map<String, @Nullable Object>> keys) {
        for (Map<String, @Nullable Object> key : keys) {
            jdbc.update(
                    RESTORE,
                    key.get("subject_id"),
                    key.get("wrapped"),
                    key.get("master_key_id"),
                    key.get("created_at"));
        }
    }

    private Set<String> texts(UUID group) {
        return jdbc
                .query(
                        "select payload from domain_event where payload like ?",
                        (row, index) -> Objects.requireNonNull(row.getString(1)),
                        "%" + group + "%")
                .stream()
                .flatMap(payload -> TEXT.matcher(payload).results().map(match -> match.group()))
                .collect(Collectors.toSet());
    }
}
