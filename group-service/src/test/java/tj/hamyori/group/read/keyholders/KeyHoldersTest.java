package tj.hamyori.group.read.keyholders;

import static org.assertj.core.api.Assertions.assertThat;
import static tj.hamyori.group.Requests.MANAGER;
import static tj.hamyori.group.Requests.OFFICER;
import static tj.hamyori.group.Requests.OTHER_OFFICER;
import static tj.hamyori.group.Requests.STRANGER;
import static tj.hamyori.group.Requests.treasurerOf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
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
import tj.hamyori.group.Http;
import tj.hamyori.group.RunningGroupService;
import tj.hamyori.group.Scenario;
import tj.hamyori.group.kafka.Broker;
import tj.hamyori.testing.tokens.TestToken;
import tj.hamyori.testing.tokens.TestTokens;

/** Key-holders sign with PINs that nobody but they can know, however often and from wherever they are tried. */
@RunningGroupService
@ExtendWith(OutputCaptureExtension.class)
class KeyHoldersTest {

    private static final String PIN = "70318264";
    private static final String WRONG = "70318265";
    private static final int MOST_TRIES = 5;

    @Autowired
    private Http http;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void signsOnThePhoneOfWhoRecordedTheMeeting() {
        Scenario scenario = Scenario.withMeeting(http, "Давлатова Ойниҳол");
        UUID keyHolder = keyHolder(scenario);
        assertThat(pins(scenario)).containsExactly("NONE");
        register(scenario, keyHolder);
        assertThat(pins(scenario)).containsExactly("SET");

        assertThat(verify(scenario, OTHER_OFFICER, null, null).code()).isEqualTo("KEY_HOLDER_SIGNS");
        assertThat(verify(scenario, OFFICER, keyHolder, WRONG).code()).isEqualTo("PIN_WRONG");
        assertThat(verify(scenario, OFFICER, scenario.member, PIN).code()).isEqualTo("NOT_A_KEY_HOLDER");
        assertThat(verify(scenario, MANAGER, keyHolder, PIN).code()).isEqualTo("PIN_CHOSEN_WHERE_SIGNED_IN");
        assertThat(verify(scenario, OFFICER, keyHolder, PIN).status()).isEqualTo(200);

        var meeting = http.get(OFFICER, scenario.meetingPath()).body();
        assertThat(meeting.path("keyHolderId").asString()).isEqualTo(keyHolder.toString());
        assertThat(meeting.path("status").asString()).isEqualTo("VERIFIED");
    }

    @Test
    void isLockedByFiveWrongOnesThoughEachWasRefusedAndUntilAnOfficerResetsIt() {
        Scenario scenario = Scenario.withMeeting(http, "Давлатова Ойниҳол");
        UUID keyHolder = keyHolder(scenario);
        register(scenario, keyHolder);
        TestToken treasurer = treasurerOf(scenario.group);

        for (int wrong = 1; wrong < MOST_TRIES; wrong++) {
            assertThat(verify(scenario, treasurer, keyHolder, WRONG).code()).isEqualTo("PIN_WRONG");
        }
        assertThat(pins(scenario)).containsExactly("SET");
        assertThat(verify(scenario, treasurer, keyHolder, WRONG).code()).isEqualTo("PIN_WRONG");
        assertThat(pins(scenario)).containsExactly("LOCKED");
        assertThat(verify(scenario, treasurer, keyHolder, PIN).code()).isEqualTo("PIN_LOCKED");
        assertThat(verify(scenario, OTHER_OFFICER, null, null).code()).isEqualTo("KEY_HOLDER_SIGNS");

        assertThat(http.post(treasurer, path(scenario, keyHolder, "/reset"), Map.of())
                        .status())
                .isEqualTo(403);
        assertThat(http.post(STRANGER, path(scenario, keyHolder, "/reset"), Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(http.post(MANAGER, path(scenario, keyHolder, "/reset"), Map.of())
                        .status())
                .isEqualTo(200);
        assertThat(pins(scenario)).containsExactly("NONE");
        assertThat(http.post(treasurer, path(scenario, keyHolder, ""), Map.of("pin", PIN))
                        .code())
                .isEqualTo("FIRST_PIN_BESIDE_OFFICER");
        register(scenario, keyHolder);
        assertThat(verify(scenario, treasurer, keyHolder, PIN).status()).isEqualTo(200);
    }

    @Test
    void givesManyAtOnceNoMoreTriesThanOneAfterAnother() throws Exception {
        Scenario scenario = Scenario.withMeeting(http, "Давлатова Ойниҳол");
        UUID keyHolder = keyHolder(scenario);
        register(scenario, keyHolder);
        try (var threads = Executors.newFixedThreadPool(12)) {
            Callable<String> attempt =
                    () -> verify(scenario, OTHER_OFFICER, keyHolder, WRONG).code();
            List<String> codes = threads
                    .invokeAll(IntStream.range(0, 24).mapToObj(index -> attempt).toList())
                    .stream()
                    .map(KeyHoldersTest::result)
                    .toList();

            assertThat(codes).filteredOn("PIN_WRONG"::equals).hasSize(MOST_TRIES);
            assertThat(codes).filteredOn("PIN_LOCKED"::equals).hasSize(24 - MOST_TRIES);
        }
    }

    @Test
    void leavesNothingByWhichAPinCouldBeFound(CapturedOutput log) throws Exception {
        Scenario scenario = Scenario.withMeeting(http, "Давлатова Ойниҳол");
        UUID keyHolder = keyHolder(scenario);
        String choice = "{\"pin\":\"" + PIN + "\"}";
        String key = UUID.randomUUID().toString();
        var headers = Map.of("Idempotency-Key", key);
        assertThat(http.post(OFFICER, path(scenario, keyHolder, ""), choice, headers)
                        .status())
                .isEqualTo(200);
        assertThat(http.post(OFFICER, path(scenario, keyHolder, ""), choice, headers)
                        .status())
                .isEqualTo(200);
        assertThat(http.post(OFFICER, path(scenario, keyHolder, ""), choice.replace(PIN, WRONG), headers)
                        .code())
                .isEqualTo("IDEMPOTENCY_KEY_REUSED");
        String refusals = Stream.of(
                        verify(scenario, OTHER_OFFICER, keyHolder, WRONG),
                        http.post(OTHER_OFFICER, scenario.meetingPath() + "/verify", signed(keyHolder, PIN), Map.of()),
                        http.post(OTHER_OFFICER, scenario.meetingPath() + "/verify", "{\"pin\":" + PIN, Map.of()))
                .map(answer -> answer.body().toString())
                .toList()
                .toString();
        assertThat(refusals).contains("INVALID_REQUEST", "MALFORMED_REQUEST");
        assertThat(verify(scenario, OTHER_OFFICER, keyHolder, PIN).status()).isEqualTo(200);

        String messages = Broker.messages(Topics.GROUP, List.of(scenario.group), 5).stream()
                .map(message -> Broker.header(message, EventHeaders.TYPE) + message.value() + message.headers())
                .toList()
                .toString();
        String left = everything() + messages + refusals + log;
        assertThat(messages).contains("MeetingVerifiedV1");
        assertThat(left).contains("KeyHolderPinRegistered", keyHolder.toString());
        assertThat(left).doesNotContain(PIN, WRONG, HexFormat.of().formatHex(PIN.getBytes(StandardCharsets.US_ASCII)));
        assertThat(left).doesNotContain("$argon2", hashed(choice, path(scenario, keyHolder, "")));
        assertThat(jdbc.queryForObject(
                        "select length(request_hash) from answered_request where idempotency_key = ?",
                        Integer.class,
                        key))
                .isLessThanOrEqualTo(16);
    }

    @Test
    void goesWithHerWhenSheIsErased() {
        Scenario scenario = Scenario.withMeeting(http, "Давлатова Ойниҳол");
        UUID keyHolder = keyHolder(scenario);
        register(scenario, keyHolder);
        TestToken admin = TestTokens.of("manizha").mfo("OQIL").roles("MFO_ADMIN");
        assertThat(http.post(
                                admin,
                                "/api/members/" + keyHolder + "/erasure",
                                Map.of("on", "2025-06-01", "reason", "SHE_ASKED"))
                        .status())
                .isEqualTo(200);

        assertThat(jdbc.queryForObject(
                        "select count(*) from key_holder_pin where member_id = ?", Integer.class, keyHolder))
                .isZero();
        assertThat(verify(scenario, OTHER_OFFICER, keyHolder, PIN).code()).isEqualTo("PIN_NOT_SET");
        assertThat(verify(scenario, OTHER_OFFICER, null, null).status()).isEqualTo(200);
    }

    @Test
    void isShownToWhoMaySeeTheGroup() {
        Scenario scenario = Scenario.groupOfOne(http, "Давлатова Ойниҳол");
        String path = scenario.path("/key-holders");
        assertThat(http.get(STRANGER, path).status()).isEqualTo(404);
        assertThat(http.get(treasurerOf(UUID.randomUUID()), path).status()).isEqualTo(404);
        assertThat(http.get(treasurerOf(scenario.group), path).body().path("items"))
                .isEmpty();
    }

    private UUID keyHolder(Scenario scenario) {
        UUID keyHolder = scenario.anotherMember("Каримова Бунафша");
        scenario.admit(keyHolder);
        scenario.done("/key-holders", Map.of("memberIds", List.of(keyHolder), "namedOn", "2025-02-02"));
        return keyHolder;
    }

    private void register(Scenario scenario, UUID keyHolder) {
        assertThat(http.post(MANAGER, path(scenario, keyHolder, ""), Map.of("pin", PIN))
                        .status())
                .isEqualTo(200);
    }

    private List<String> pins(Scenario scenario) {
        return http.get(OFFICER, scenario.path("/key-holders"))
                .body()
                .path("items")
                .valueStream()
                .map(item -> item.path("pin").asString())
                .toList();
    }

    private Http.Answer verify(Scenario scenario, TestToken as, @Nullable UUID keyHolder, @Nullable String pin) {
        Map<String, Object> count = Map.of("verifiedOn", "2025-03-16", "countedMinor", 34_400);
        return http.post(
                as,
                scenario.meetingPath() + "/verify",
                keyHolder == null
                        ? count
                        : Map.of(
                                "verifiedOn",
                                "2025-03-16",
                                "countedMinor",
                                34_400,
                                "signature",
                                Map.of("memberId", keyHolder, "pin", Objects.requireNonNull(pin))));
    }

    /** Without the day of the count. */
    private static String signed(UUID keyHolder, String pin) {
        return "{\"countedMinor\":1,\"signature\":{\"memberId\":\"" + keyHolder + "\",\"pin\":\"" + pin + "\"}}";
    }

    private static String path(Scenario scenario, UUID keyHolder, String rest) {
        return scenario.path("/key-holders/" + keyHolder + "/pin" + rest);
    }

    private static String result(Future<String> future) {
        try {
            return future.get();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** What is remembered of a request without a secret. */
    private static String hashed(String body, String path) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update("POST %s?null\n".formatted(path).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest(body.getBytes(StandardCharsets.UTF_8)));
    }

    /** Every row of every table; large ones of the vault as text, too. */
    private String everything() {
        StringBuilder dump = new StringBuilder();
        jdbc.queryForList(
                        "select table_name from information_schema.tables where table_schema = 'public'", String.class)
                .forEach(table -> dump.append(Objects.requireNonNull(jdbc.queryForObject(
                        "select coalesce(string_agg(t::text, ' '), '') from \"" + table + "\" t", String.class))));
        return dump.toString();
    }
}
