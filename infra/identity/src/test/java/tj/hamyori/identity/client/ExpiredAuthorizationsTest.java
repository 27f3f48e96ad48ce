package tj.hamyori.identity.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tj.hamyori.identity.Browser;
import tj.hamyori.identity.RunningIdentity;

class ExpiredAuthorizationsTest {

    private static final Duration DAY = Duration.ofDays(1);

    private final JdbcClient jdbc = RunningIdentity.local().jdbc();
    private final Browser browser = new Browser(RunningIdentity.local());

    @Test
    void deletesATokenADayAfterItRanOut() {
        browser.commandLineToken("mfo:KIVA as:kiva-officer");
        String row = newestOf("hamyori-cli");
        Instant expiresAt = instant(row, "access_token_expires_at");

        at(expiresAt.plus(DAY)).delete();
        assertThat(exists(row)).isTrue();

        at(expiresAt.plus(DAY).plusMillis(1)).delete();
        assertThat(exists(row)).isFalse();
    }

    @Test
    void keepsASignInAsLongAsItCanBeRefreshed() {
        browser.tokensOf("kiva-officer");
        String row = newestOf("kiva-officer");

        at(instant(row, "access_token_expires_at").plus(DAY).plusMillis(1)).delete();
        assertThat(exists(row)).isTrue();

        at(instant(row, "refresh_token_expires_at").plus(DAY).plusMillis(1)).delete();
        assertThat(exists(row)).isFalse();
    }

    private String newestOf(String principal) {
        return jdbc.sql("""
                        select id from oauth2_authorization where principal_name = ?
                        order by access_token_issued_at desc limit 1
                        """).param(principal).query(String.class).single();
    }

    private Instant instant(String id, String column) {
        return jdbc.sql("select " + column + " from oauth2_authorization where id = ?")
                .param(id)
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    private boolean exists(String id) {
        return !jdbc.sql("select id from oauth2_authorization where id = ?")
                .param(id)
                .query(String.class)
                .list()
                .isEmpty();
    }

    private ExpiredAuthorizations at(Instant when) {
        return new ExpiredAuthorizations(jdbc, Clock.fixed(when, ZoneOffset.UTC));
    }
}
