package tj.hamyori.identity.users;

import static org.assertj.core.api.Assertions.assertThat;
import static tj.hamyori.identity.Browser.body;
import static tj.hamyori.identity.Browser.claims;
import static tj.hamyori.identity.Browser.location;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tj.hamyori.identity.Browser;
import tj.hamyori.identity.RunningIdentity;
import tools.jackson.databind.JsonNode;

class UsersApiTest {

    private static final String ONE = "11111111-1111-1111-1111-111111111111";
    private static final String TWO = "22222222-2222-2222-2222-222222222222";

    private final RunningIdentity identity = RunningIdentity.local();
    private final Browser browser = new Browser(identity);
    private final String admin = browser.commandLineToken("mfo:ORIYON as:admin-oriyon");

    @Test
    void addsAPersonOfHerOwnMfo() {
        HttpResponse<String> created = add(treasurer("sabohat", ONE));

        assertThat(created.statusCode()).isEqualTo(201);
        String expected = """
                {"username":"sabohat","displayName":"Treasurer","mfo":"ORIYON","roles":["TREASURER"],"groups":["%s"]}
                """;
        assertThat(created.body()).isEqualTo(expected.strip().formatted(ONE));
        assertThat(location(new Browser(identity).signIn("sabohat", "yordam-2026")))
                .isEqualTo(identity.url() + "/");
        JsonNode claims = claims(browser.commandLineToken("mfo:ORIYON as:sabohat"));
        assertThat(claims.get("groups").toString()).isEqualTo("[\"" + ONE + "\"]");
        assertThat(claims.get("roles").toString()).isEqualTo("[\"TREASURER\"]");
    }

    @Test
    void keepsThePasswordAsAHashOnly() {
        add(treasurer("hashed-only", ONE));

        String row = identity.jdbc()
                .sql("select users::text from users where username = 'hashed-only'")
                .query(String.class)
                .single();
        assertThat(row).contains("{argon2}$argon2id$v=19$m=19456,t=2,p=1$").doesNotContain("yordam-2026");
    }

    @Test
    void answersTheSameRequestAsTheFirstTime() {
        String first = add(treasurer("twice", ONE)).body();
        replaceGroups("twice", "[\"" + TWO + "\"]");

        HttpResponse<String> again = add(treasurer("twice", ONE));

        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first);
        assertThat(claims(browser.commandLineToken("mfo:ORIYON as:twice"))
                        .get("groups")
                        .toString())
                .as("and changes nothing")
                .isEqualTo("[\"" + TWO + "\"]");
    }

    @ParameterizedTest
    @CsvSource({
        "Treasurer, yordam-2027, TREASURER",
        "Somebody, yordam-2026, TREASURER",
        "Treasurer, yordam-2026, AUDITOR"
    })
    void refusesAnotherPersonOfTheSameName(String displayName, String password, String role) {
        add(treasurer("taken", ONE));

        HttpResponse<String> refused = add("""
                {"username":"taken","password":"%s","displayName":"%s","roles":["%s"],"groups":["%s"]}
                """.formatted(password, displayName, role, ONE));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(body(refused).get("code").asString()).isEqualTo("USERNAME_TAKEN");
    }

    @Test
    void refusesANameOfAnotherMfo() {
        HttpResponse<String> refused = add("""
                {"username":"admin-dilsuz","password":"yordam-2026","displayName":"Administrator of Dilsuz",
                 "roles":["MFO_ADMIN"],"groups":[]}
                """);

        assertThat(refused.statusCode()).isEqualTo(409);
    }

    @Test
    void replacesTheGroupsOfATreasurer() {
        add(treasurer("two-groups", ONE));

        HttpResponse<String> replaced =
                replaceGroups("two-groups", "[\"" + TWO + "\",\"" + ONE + "\",\"" + ONE + "\"]");

        assertThat(replaced.statusCode()).isEqualTo(200);
        assertThat(body(replaced).get("groups").toString()).isEqualTo("[\"" + ONE + "\",\"" + TWO + "\"]");
        assertThat(replaceGroups("two-groups", "[]").statusCode()).isEqualTo(200);
        assertThat(claims(browser.commandLineToken("mfo:ORIYON as:two-groups"))
                        .get("groups")
                        .toString())
                .isEqualTo("[]");
    }

    @Test
    void refusesGroupsThatAreMissingOrNoIds() {
        add(treasurer("bad-groups", ONE));

        assertThat(body(replaceGroups("bad-groups", "null"))
                        .at("/violations/0/code")
                        .asString())
                .isEqualTo("GROUPS_MUST_BE_GIVEN");
        assertThat(body(replaceGroups("bad-groups", "[\"x\"]"))
                        .at("/violations/0/code")
                        .asString())
                .isEqualTo("GROUP_MUST_BE_AN_ID");
        assertThat(body(replaceGroups("bad-groups", "[null]"))
                        .at("/violations/0/code")
                        .asString())
                .isEqualTo("GROUP_MUST_BE_AN_ID");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody-here", "malika", "analyst", "NOT%20A%20NAME"})
    void hasNobodyOfAnotherMfo(String username) {
        HttpResponse<String> refused = replaceGroups(username, "[]");

        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(body(refused).get("code").asString()).isEqualTo("USER_NOT_FOUND");
    }

    @Test
    void listsTheOwnMfoPageByPage() {
        Browser caller = new Browser(identity);
        String token = caller.commandLineToken("mfo:LISTED");
        for (String username : List.of("listed-c", "listed-a", "listed-b")) {
            caller.json("POST", "/api/users", token, person(username, "yordam-2026", "Name", "AUDITOR"));
        }

        JsonNode first = body(caller.get("/api/users?limit=2", "Authorization", "Bearer " + token));
        JsonNode rest = body(caller.get("/api/users?limit=2&after=listed-b", "Authorization", "Bearer " + token));

        assertThat(first.get("users")
                        .valueStream()
                        .map(user -> user.get("username").asString()))
                .containsExactly("listed-a", "listed-b");
        assertThat(first.get("more").asBoolean()).isTrue();
        assertThat(rest.get("users")
                        .valueStream()
                        .map(user -> user.get("username").asString()))
                .containsExactly("listed-c");
        assertThat(rest.get("more").asBoolean()).isFalse();
        assertThat(first.toString()).doesNotContain("argon2").doesNotContain("password");
    }

    @ParameterizedTest
    @CsvSource({"1, 200", "200, 200", "0, 422", "201, 422", "x, 400"})
    void boundsThePage(String limit, int status) {
        assertThat(browser.get("/api/users?limit=" + limit, "Authorization", "Bearer " + admin)
                        .statusCode())
                .isEqualTo(status);
    }

    @Test
    void refusesWhoeverHasNoToken() {
        HttpResponse<String> refused = browser.get("/api/users");

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("WWW-Authenticate").orElse("")).startsWith("Bearer");
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(body(refused).get("code").asString()).isEqualTo("UNAUTHENTICATED");
        assertThat(browser.json("POST", "/api/users", admin + "x", "{}").statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mfo:ORIYON as:nilufar", "mfo:ORIYON as:zarina", "mfo:ORIYON as:auditor-oriyon", "amfot"})
    void refusesWhoeverIsNoAdministrator(String scope) {
        String token = browser.commandLineToken(scope);

        HttpResponse<String> refused = browser.json("POST", "/api/users", token, treasurer("never-made", ONE));

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(body(refused).get("code").asString()).isEqualTo("FORBIDDEN");
        assertThat(browser.json("PUT", "/api/users/nilufar/groups", token, "{\"groups\":[]}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.get("/api/users", "Authorization", "Bearer " + token).statusCode())
                .isEqualTo(403);
    }

    @Test
    void aSessionOfTheSignInPageIsNoToken() {
        browser.signIn("admin-oriyon", RunningIdentity.DEMO_PASSWORD);

        assertThat(browser.get("/api/users").statusCode()).isEqualTo(401);
    }

    private HttpResponse<String> add(String content) {
        return browser.json("POST", "/api/users", admin, content);
    }

    private HttpResponse<String> replaceGroups(String username, String groups) {
        return browser.json("PUT", "/api/users/" + username + "/groups", admin, "{\"groups\":" + groups + "}");
    }

    private static String treasurer(String username, String group) {
        return """
                {"username":"%s","password":"yordam-2026","displayName":"Treasurer","roles":["TREASURER"],\
                "groups":["%s"]}""".formatted(username, group);
    }

    private static String person(String username, String password, String name, String role) {
        String person = """
                {"username":"%s","password":"%s","displayName":"%s","roles":["%s"]}
                """;
        return person.formatted(username, password, name, role);
    }
}
