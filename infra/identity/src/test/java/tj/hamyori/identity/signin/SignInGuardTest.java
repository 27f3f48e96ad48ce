package tj.hamyori.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static tj.hamyori.identity.Browser.location;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tj.hamyori.identity.Browser;
import tj.hamyori.identity.RunningIdentity;

/** The limit of five tries as a person meets it; {@link SignInTriesTest} has the clock. */
class SignInGuardTest {

    private final RunningIdentity identity = RunningIdentity.local();

    @Test
    void takesTheRightPasswordAtTheLimit() {
        person("at-the-limit");
        wrong("at-the-limit", 4);

        assertThat(signIn("at-the-limit", "yordam-2026")).isEqualTo(identity.url() + "/");

        wrong("at-the-limit", 4);
        assertThat(signIn("at-the-limit", "yordam-2026"))
                .as("the right one began the count anew")
                .isEqualTo(identity.url() + "/");
    }

    @Test
    void pausesJustPastTheLimit() {
        person("past-the-limit");
        wrong("past-the-limit", 5);

        assertThat(signIn("past-the-limit", "yordam-2026")).endsWith("/login?paused");

        assertThat(outcomes("past-the-limit")).containsExactly("WRONG", "WRONG", "WRONG", "WRONG", "WRONG", "PAUSED");
    }

    @Test
    void pausesUnknownNamesAlike() {
        wrong("nobody-at-all", 5);

        assertThat(signIn("nobody-at-all", "yordam-2026")).endsWith("/login?paused");
        assertThat(outcomes("nobody-at-all")).hasSize(6).endsWith("PAUSED");
    }

    @Test
    void keepsNoRecordOfWhatIsNoName() {
        assertThat(signIn("' or 1=1 --", "yordam-2026")).endsWith("/login?wrong");

        assertThat(outcomes("' or 1=1 --")).isEmpty();
    }

    @Test
    void guessesMadeAtOnceDoNotSlipPast() throws Exception {
        person("many-at-once");
        List<Thread> guesses = IntStream.range(0, 20)
                .mapToObj(number -> Thread.ofVirtual().unstarted(() -> signIn("many-at-once", "guess-" + number)))
                .toList();

        guesses.forEach(Thread::start);
        for (Thread guess : guesses) {
            guess.join();
        }

        assertThat(outcomes("many-at-once")).filteredOn("WRONG"::equals).hasSize(5);
        assertThat(outcomes("many-at-once")).filteredOn("PAUSED"::equals).hasSize(15);
    }

    private void person(String username) {
        Browser admin = new Browser(identity);
        assertThat(admin.json("POST", "/api/users", admin.commandLineToken("mfo:KIVA"), """
                        {"username":"%s","password":"yordam-2026","displayName":"P","roles":["AUDITOR"]}
                        """.formatted(username))
                        .statusCode())
                .isEqualTo(201);
    }

    private void wrong(String username, int times) {
        for (int time = 0; time < times; time++) {
            assertThat(signIn(username, "wrong-password")).endsWith("/login?wrong");
        }
    }

    private String signIn(String username, String password) {
        return location(new Browser(identity).signIn(username, password));
    }

    private List<@Nullable String> outcomes(String username) {
        return identity.jdbc()
                .sql("select outcome from sign_in_try where username = :name order by try_id")
                .params(Map.of("name", username))
                .query(String.class)
                .list();
    }
}
