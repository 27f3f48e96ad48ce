package tj.hamyori.identity.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import tj.hamyori.identity.model.Username;

/**
 * Counts tries to sign in and keeps a record of each. A try is counted before its password is looked at, so guesses
 * made at the same moment cannot slip past the limit. Anyone can bring about a pause for a name she knows; that is the
 * price, and a short pause keeps it small.
 */
@Component
class SignInTries {

    /** The record of tries answers questions about the last months; longer would be a log of people's habits. */
    private static final Duration RECORD_KEPT = Duration.ofDays(90);

    enum Outcome {
        SIGNED_IN,
        WRONG,
        PAUSED
    }

    private final JdbcClient jdbc;
    private final SignInSettings settings;
    private final Clock clock;

    SignInTries(JdbcClient jdbc, SignInSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** Counts one more try; false where sign-in under this name is paused and the password must not be looked at. */
    boolean admit(Username username) {
        OffsetDateTime now = now();
        // Beyond the limit neither count nor time moves: knocking on a closed door does not keep it closed.
        int tries = jdbc.sql("""
                        insert into sign_in_lock as l (username, tries, last_try_at) values (:username, 1, :now)
                        on conflict (username) do update set
                          tries = case when l.last_try_at <= :forgotten then 1
                                       else least(l.tries, :limit) + 1 end,
                          last_try_at = case when l.last_try_at > :forgotten and l.tries >= :limit
                                             then l.last_try_at else :now end
                        returning tries
                        """)
                .param("username", username.value())
                .param("now", now)
                .param("forgotten", now.minus(settings.pause()))
                .param("limit", settings.tries())
                .query(Integer.class)
                .single();
        return tries <= settings.tries();
    }

    void record(Username username, Outcome outcome, @Nullable String remoteAddress) {
        if (outcome == Outcome.SIGNED_IN) {
            jdbc.sql("delete from sign_in_lock where username = ?")
                    .param(username.value())
                    .update();
        }
        jdbc.sql("insert into sign_in_try (username, outcome, remote_address, tried_at) values (?, ?, ?, ?)")
                .params(Arrays.asList(username.value(), outcome.name(), remoteAddress, now()))
                .update();
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
    void forgetOldTries() {
        jdbc.sql("delete from sign_in_try where tried_at < ?")
                .param(now().minus(RECORD_KEPT))
                .update();
        jdbc.sql("delete from sign_in_lock where last_try_at < ?")
                .param(now().minus(settings.pause()))
                .update();
    }

    private OffsetDateTime now() {
        return Instant.now(clock).atOffset(ZoneOffset.UTC);
    }
}
