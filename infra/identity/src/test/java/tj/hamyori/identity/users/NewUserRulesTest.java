package tj.hamyori.identity.users;

import static org.assertj.core.api.Assertions.assertThat;
import static tj.hamyori.identity.Browser.body;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tj.hamyori.identity.Browser;
import tj.hamyori.identity.RunningIdentity;
import tools.jackson.databind.JsonNode;

/** Each rule on the fields of a new person: taken at the limit, refused just past it. */
class NewUserRulesTest {

    private final RunningIdentity identity = RunningIdentity.local();
    private final Browser browser = new Browser(identity);
    private final String admin = browser.commandLineToken("mfo:ORIYON as:admin-oriyon");

    @ParameterizedTest
    @CsvSource({
        "abc, yordam-2026, Name, TREASURER",
        "forty-letters-are-still-a-name-aaaaaaaaa, yordam-2026, Name, TREASURER",
        "ten-letters, 0123456789, Name, TREASURER",
        "one-letter, yordam-2026, N, TREASURER"
    })
    void takesWhatIsJustWithinTheLimits(String username, String password, String name, String role) {
        assertThat(add(person(username, password, name, role)).statusCode()).isEqualTo(201);
    }

    @Test
    void takesTheLongestOfEverything() {
        String groups = String.join("\",\"", many(50));

        HttpResponse<String> taken = add("""
                {"username":"longest","password":"%s","displayName":"%s","roles":["TREASURER"],"groups":["%s"]}
                """.formatted("p".repeat(128), "ӣ".repeat(120), groups));

        assertThat(taken.statusCode()).isEqualTo(201);
        assertThat(body(taken).get("groups")).hasSize(50);
    }

    @ParameterizedTest
    @CsvSource({
        "ab, yordam-2026, Name, TREASURER, username, USERNAME_MUST_HAVE_ITS_SHAPE",
        "forty-one-letters-are-no-longer-a-name-aa, yordam-2026, Name, TREASURER, username, "
                + "USERNAME_MUST_HAVE_ITS_SHAPE",
        "Nigora, yordam-2026, Name, TREASURER, username, USERNAME_MUST_HAVE_ITS_SHAPE",
        "hamyori-cli, yordam-2026, Name, TREASURER, username, USERNAME_MUST_NOT_BE_RESERVED",
        "portal, yordam-2026, Name, TREASURER, username, USERNAME_MUST_NOT_BE_RESERVED",
        "refused, 012345678, Name, TREASURER, password, PASSWORD_MUST_BE_LONG_ENOUGH",
        "refused, my-Refused-word, Name, TREASURER, password, PASSWORD_MUST_NOT_CONTAIN_USERNAME",
        "refused, yordam-2026, ' ', TREASURER, displayName, DISPLAY_NAME_MUST_BE_GIVEN",
        "refused, yordam-2026, Name, AMFOT_ANALYST, roles, ROLE_MUST_BE_OF_AN_MFO",
        "refused, yordam-2026, Name, QUEEN, roles, ROLE_MUST_BE_KNOWN"
    })
    void refusesWhatIsJustPastTheLimits(
            String username, String password, String name, String role, String field, String code) {
        HttpResponse<String> refused = add(person(username, password, name, role));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(body(refused).get("code").asString()).isEqualTo("INVALID_REQUEST");
        assertThat(body(refused).get("violations")).hasSize(1);
        assertThat(body(refused).at("/violations/0/field").asString()).isEqualTo(field);
        assertThat(body(refused).at("/violations/0/code").asString()).isEqualTo(code);
        assertThat(body(refused).at("/violations/0/message").asString()).isNotBlank();
    }

    @Test
    void refusesTheTooLongAndTheTooMany() {
        String groups = String.join("\",\"", many(51));

        JsonNode refused = body(add("""
                {"username":"too-much","password":"%s","displayName":"%s","roles":[],"groups":["%s"]}
                """.formatted("p".repeat(129), "ӣ".repeat(121), groups)));

        assertThat(refused.get("violations")
                        .valueStream()
                        .map(violation -> violation.get("code").asString()))
                .containsExactly(
                        "PASSWORD_MUST_NOT_BE_TOO_LONG",
                        "DISPLAY_NAME_MUST_BE_GIVEN",
                        "ROLES_MUST_BE_GIVEN",
                        "GROUPS_MUST_NOT_BE_TOO_MANY");
    }

    @Test
    void namesEveryMissingField() {
        assertThat(body(add("{}"))
                        .get("violations")
                        .valueStream()
                        .map(violation -> violation.get("field").asString()))
                .containsExactly("username", "password", "displayName", "roles");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"username\":{}}", "{\"groups\":\"x\"}"})
    void refusesWhatItCannotRead(String content) {
        HttpResponse<String> refused = add(content);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(body(refused).get("code").asString()).isEqualTo("MALFORMED_REQUEST");
    }

    private HttpResponse<String> add(String content) {
        return browser.json("POST", "/api/users", admin, content);
    }

    private static String person(String username, String password, String name, String role) {
        String person = """
                {"username":"%s","password":"%s","displayName":"%s","roles":["%s"]}
                """;
        return person.formatted(username, password, name, role);
    }

    private static List<String> many(int count) {
        return IntStream.range(0, count)
                .mapToObj("00000000-0000-0000-0000-%012d"::formatted)
                .toList();
    }
}
