package tj.hamyori.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tj.hamyori.identity.RunningIdentity;
import tj.hamyori.identity.model.Username;
import tj.hamyori.identity.signin.SignInTries.Outcome;

class SignInTriesTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Username NAME = new Username("tries-test");

    private final JdbcClient jdbc = RunningIdentity.local().jdbc();

    @BeforeEach
    void forget() {
        jdbc.sql("delete from sign_in_lock where username = 'tries-test'").update();
        jdbc.sql("delete from sign_in_try where username = 'tries-test'").update();
    }

    @Test
    void admitsAsManyTriesAsTheLimitAndNoMore() {
        for (int number = 1; number <= 3; number++) {
            assertThat(at(NOON).admit(NAME)).as("try %d", number).isTrue();
        }

        assertThat(at(NOON).admit(NAME)).isFalse();
    }

    @Test
    void pausesForTheWholePauseAndNotLonger() {
        exhaust(NOON);

        assertThat(at(NOON.plus(Duration.ofMinutes(15)).minusMillis(1)).admit(NAME))
                .isFalse();
        assertThat(at(NOON.plus(Duration.ofMinutes(15))).admit(NAME)).isTrue();
    }

    @Test
    void aKnockDuringThePauseDoesNotProlongIt() {
        exhaust(NOON);
        at(NOON.plus(Duration.ofMinutes(14))).admit(NAME);
        at(NOON.plus(Duration.ofMinutes(14))).admit(NAME);

        assertThat(at(NOON.plus(Duration.ofMinutes(15))).admit(NAME)).isTrue();
    }

    @Test
    void afterThePauseTheWholeLimitIsThereAgain() {
        exhaust(NOON);

        exhaust(NOON.plus(Duration.ofMinutes(15)));

        assertThat(at(NOON.plus(Duration.ofMinutes(16))).admit(NAME)).isFalse();
    }

    @Test
    void aSignInBeginsTheCountAnew() {
        at(NOON).admit(NAME);
        at(NOON).admit(NAME);
        at(NOON).record(NAME, Outcome.SIGNED_IN, null);

        exhaust(NOON);
    }

    @Test
    void forgetsTheRecordAfterNinetyDays() {
        at(NOON).record(NAME, Outcome.WRONG, "127.0.0.1");

        at(NOON.plus(Duration.ofDays(90))).forgetOldTries();
        assertThat(recorded()).isEqualTo(1);

        at(NOON.plus(Duration.ofDays(90)).plusMillis(1)).forgetOldTries();
        assertThat(recorded()).isZero();
    }

    private void exhaust(Instant when) {
        for (int number = 1; number <= 3; number++) {
            assertThat(at(when).admit(NAME)).as("try %d", number).isTrue();
        }
    }

    private int recorded() {
        return jdbc.sql("select count(*) from sign_in_try where username = 'tries-test'")
                .query(Integer.class)
                .single();
    }

    private SignInTries at(Instant when) {
        return new SignInTries(jdbc, new SignInSettings(3, Duration.ofMinutes(15)), Clock.fixed(when, ZoneOffset.UTC));
    }
}
