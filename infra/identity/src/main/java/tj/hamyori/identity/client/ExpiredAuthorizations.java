package tj.hamyori.identity.client;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Deletes sign-ins and tokens nobody can use any more; Spring's tables keep them for ever. A day is left after the
 * last of them ran out, because a late sign-out still shows its old id token.
 */
@Component
class ExpiredAuthorizations {

    private static final Duration KEPT_AFTER_EXPIRY = Duration.ofDays(1);

    /** An authorization that waits for a consent has a state and no expiry yet; no client here asks for consents. */
    private static final String DELETE = """
            delete from oauth2_authorization
            where coalesce(greatest(authorization_code_expires_at, access_token_expires_at,
                                    oidc_id_token_expires_at, refresh_token_expires_at), '-infinity') < ?
              and state is null
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ExpiredAuthorizations(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
    void delete() {
        OffsetDateTime limit = Instant.now(clock).minus(KEPT_AFTER_EXPIRY).atOffset(ZoneOffset.UTC);
        jdbc.sql(DELETE).param(limit).update();
    }
}
