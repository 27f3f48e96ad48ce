package tj.hamyori.group;

import static org.assertj.core.api.Assertions.assertThat;
import static tj.hamyori.group.Requests.OFFICER;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import tj.hamyori.events.EventHeaders;
import tj.hamyori.events.Topics;
import tj.hamyori.group.kafka.Broker;
import tj.hamyori.platform.projection.ReadModelRebuilder;
import tj.hamyori.platform.vault.PersonalDataVault;
import tj.hamyori.testing.tokens.TestToken;
import tj.hamyori.testing.tokens.TestTokens;
import tools.jackson.databind.JsonNode;

/** Everything that was ever known of a woman, and what is left of it once she was erased. */
@RunningGroupService
@ExtendWith(OutputCaptureExtension.class)
class ErasedMemberTest {

    private static final TestToken ADMIN = TestTokens.of("manizha").mfo("OQIL").roles("MFO_ADMIN");
    private static final String NAME = "Ҳикматуллоева Фарзонаи Ёқутшоҳ";
    private static final List<String> PERSONAL = List.of(
            "Ҳикматуллоева",
            "Фарзонаи",
            "Ёқутшоҳ",
            "Биби Садаф",
            "Пирмуҳаммадова",
            "977001122",
            "ЯҚ-5550001",
            "1979-04-23",
            "Дараи Хуф",
            "Сарғазал",
            "Нижневартовск",
            "MUTUAL_FRIEND",
            "6543217",
            "Бародараш медонад");
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/]{40,}={0,2}");

    @Autowired
    private Http http;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PersonalDataVault vault;

    @Autowired
    private ReadModelRebuilder rebuilder;

    @Test
    void nothingOfHerIsLeftThatOpensAndTheMoneyStays(CapturedOutput log) {
        Scenario scenario = Scenario.withMeeting(http, "Содиқова Барно");
        UUID member = livedThrough(scenario);
        Set<String> sealed = sealedWithHerKey(member);
        assertThat(sealed).hasSizeGreaterThanOrEqualTo(9);
        assertThat(found()).isEqualTo(1);

        assertThat(erase(member, "2025-06-01").status()).isEqualTo(200);
        assertThat(erase(member, "2025-06-01").status()).isEqualTo(200);
        assertThat(erase(member, "2025-07-01").status()).isEqualTo(200);

        assertThat(jdbc.queryForObject("select count(*) from subject_key where subject_id = ?", Integer.class, member))
                .isZero();
        assertThat(sealed)
                .allSatisfy(text -> assertThat(vault.open(member, text)).isEmpty());
        List<String> messages = Broker.messages(Topics.GROUP, List.of(member), 5).stream()
                .map(message -> Broker.header(message, EventHeaders.TYPE) + message.value() + message.headers())
                .toList();
        assertThat(messages)
                .anySatisfy(message -> assertThat(message).startsWith("MemberErasedV1"))
                .hasSize(5);
        String left = everything() + messages + log;
        assertThat(left).contains(member.toString(), "\"SHE_ASKED\"");
        assertThat(PERSONAL).allSatisfy(word -> assertThat(left).doesNotContain(word));
        assertThat(rowsOf(member, "household_fact", "member_index", "abandonment"))
                .isZero();
        assertThat(found()).isZero();

        JsonNode page = http.get(OFFICER, "/api/members/" + member).body();
        assertThat(page.path("name").isNull()).isTrue();
        assertThat(page.path("phone").isNull()).isTrue();
        assertThat(page.path("erasedOn").asString()).isEqualTo("2025-06-01");
        assertThat(http.get(OFFICER, "/api/members/" + member + "/household").code())
                .isEqualTo("UNKNOWN_RESOURCE");
        JsonNode group = http.get(OFFICER, scenario.path("")).body();
        assertThat(group.path("members")
                        .valueStream()
                        .map(one -> one.path("name").isNull()))
                .containsExactlyInAnyOrder(false, true);
        assertThat(http.get(OFFICER, scenario.meetingPath())
                        .body()
                        .at("/repayments/0/amountMinor")
                        .asLong())
                .isEqualTo(25_000);
        assertThat(http.post(
                                OFFICER,
                                "/api/members/" + member + "/contacts",
                                Map.of("on", "2025-02-01", "kind", "CALL"))
                        .code())
                .isEqualTo("MEMBER_ERASED");
        assertThat(http.post(OFFICER, "/api/members", registration(member, scenario))
                        .code())
                .isEqualTo("MEMBER_ERASED");
        assertThat(jdbc.queryForObject("select count(*) from subject_key where subject_id = ?", Integer.class, member))
                .isZero();
    }

    @Test
    void aRebuildAfterAnErasureComesOutTheSameAndForgetsWhatABackupBroughtBack() {
        Scenario scenario = Scenario.withMeeting(http, "Содиқова Барно");
        UUID member = livedThrough(scenario);
        Map<String, @Nullable Object> key = jdbc.queryForMap("select * from subject_key where subject_id = ?", member);
        erase(member, "2025-06-01");
        String before = readModels();

        rebuilder.rebuild();
        assertThat(readModels()).isEqualTo(before);

        jdbc.update(
                "insert into subject_key (subject_id, wrapped, master_key_id, created_at) values (?, ?, ?, ?)",
                member,
                key.get("wrapped"),
                key.get("master_key_id"),
                key.get("created_at"));
        rebuilder.rebuild();
        assertThat(readModels()).isEqualTo(before);
        assertThat(jdbc.queryForObject("select count(*) from subject_key where subject_id = ?", Integer.class, member))
                .isZero();
    }

    @Test
    void onlyTheAdministratorOfHerOrganisationErases() {
        Scenario scenario = Scenario.groupOfOne(http, "Содиқова Барно");
        Object order = Map.of("on", "2025-06-01", "reason", "SHE_ASKED");
        assertThat(http.post(OFFICER, scenario.memberPath("/erasure"), order).status())
                .isEqualTo(403);
        TestToken stranger = TestTokens.of("sitora").mfo("BOVARI").roles("MFO_ADMIN");
        assertThat(http.post(stranger, scenario.memberPath("/erasure"), order).status())
                .isEqualTo(404);
    }

    /** Registered, in a group, corrected, reached in another way, consent withdrawn and given, facts of all kinds. */
    private UUID livedThrough(Scenario scenario) {
        UUID member = UUID.randomUUID();
        String path = "/api/members/" + member;
        scenario.created("/api/members", registration(member, scenario));
        scenario.admit(member);
        scenario.created(path + "/contacts", Map.of("on", "2024-02-01", "kind", "MUTUAL_FRIEND"));
        scenario.created(
                path + "/remittances",
                Map.of(
                        "receivedOn",
                        "2024-02-02",
                        "receivedBy",
                        "IN_LAWS",
                        "amountMinor",
                        6_543_217,
                        "currency",
                        "RUB"));
        scenario.created(path + "/civil-status", Map.of("on", "2024-02-03", "status", "NIKOH_ONLY"));
        scenario.created(
                path + "/household-decisions",
                Map.of(
                        "on", "2024-02-04",
                        "code", "CONTACT_WITHOUT_MONEY",
                        "questionOn", "2024-02-01",
                        "found", "DID_NOT_REACH_HER",
                        "reason", "Бародараш медонад"));
        done(
                path + "/corrections",
                Map.of(
                        "on", "2025-02-01",
                        "name",
                                Map.of(
                                        "document",
                                        NAME,
                                        "knownAs",
                                        "Биби Садаф",
                                        "former",
                                        List.of("Пирмуҳаммадова Фарзонаи")),
                        "sex", "F",
                        "bornOn", "1979-04-23",
                        "paper", Map.of("type", "шиноснома", "number", "ЯҚ-5550001", "issuer", "Сарғазал")));
        done(
                path + "/contact-preference",
                Map.of("on", "2025-02-02", "phone", "977001122", "safeChannel", "OWN_PHONE"));
        done(path + "/consent-withdrawal", Map.of("on", "2025-03-01"));
        done(path + "/consent", Map.of("on", "2025-03-02"));
        http.post(Requests.MANAGER, "/api/household-assessments", Map.of("businessDate", "2025-04-01"));
        return member;
    }

    private static Map<String, Object> registration(UUID member, Scenario scenario) {
        Map<String, Object> registration = Requests.member(member, NAME);
        registration.put("bornOn", "1979-04-23");
        registration.put("phone", "+992 97 700 11 22");
        registration.put("vouchedBy", List.of(scenario.member));
        registration.put("address", Map.of("village", "Дараи Хуф"));
        registration.put("husbandEmigration", Map.of("on", "2023-06-01", "country", "Нижневартовск"));
        return registration;
    }

    private Http.Answer erase(UUID member, String on) {
        return http.post(ADMIN, "/api/members/" + member + "/erasure", Map.of("on", on, "reason", "SHE_ASKED"));
    }

    private void done(String path, Object body) {
        Http.Answer answer = http.post(OFFICER, path, body);
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
    }

    private int found() {
        return http.get(OFFICER, "/api/members?q=%D2%B2%D0%B8%D0%BA%D0%BC%D0%B0%D1%82%D1%83%D0%BB%D0%BB%D0%BE")
                .body()
                .path("items")
                .size();
    }

    /** Whatever in her events opens with her key. */
    private Set<String> sealedWithHerKey(UUID member) {
        return jdbc
                .query(
                        "select payload from domain_event where payload like ?",
                        (row, index) -> Objects.requireNonNull(row.getString(1)),
                        "%" + member + "%")
                .stream()
                .flatMap(payload -> BASE64.matcher(payload).results().map(match -> match.group()))
                .filter(text -> opens(member, text))
                .collect(Collectors.toSet());
    }

    private boolean opens(UUID member, String text) {
        try {
            return vault.open(member, text).isPresent();
        } catch (IllegalStateException sealedForAnother) {
            return false;
        }
    }

    private int rowsOf(UUID member, String... tables) {
        return Stream.of(tables)
                .mapToInt(table -> Objects.requireNonNull(jdbc.queryForObject(
                        "select count(*) from " + table + " where member_id = ?", Integer.class, member)))
                .sum();
    }

    private String readModels() {
        return Stream.of("member", "member_index", "household_fact", "abandonment", "membership", "meeting")
                .map(this::dump)
                .collect(Collectors.joining());
    }

    private String everything() {
        return jdbc
                .query(
                        "select table_name from information_schema.tables where table_schema = 'public' order by 1",
                        (row, index) -> Objects.requireNonNull(row.getString(1)))
                .stream()
                .map(this::dump)
                .collect(Collectors.joining("\n"));
    }

    /** Bytes as text too, since dead letters and remembered answers are stored as bytes. */
    private String dump(String table) {
        return jdbc.queryForList("select * from \"" + table + "\" one order by one::text").stream()
                .flatMap(row -> row.values().stream())
                .filter(Objects::nonNull)
                .map(value ->
                        value instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : value.toString())
                .collect(Collectors.joining("\n"));
    }
}
