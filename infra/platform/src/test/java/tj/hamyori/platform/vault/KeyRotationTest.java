package tj.hamyori.platform.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tj.hamyori.platform.PlatformTest;

/** In a schema of its own, since the sample service goes on with the first master key alone. */
@PlatformTest
class KeyRotationTest {

    private static final int MEMBERS = 2 * KeyRotation.PAGE_KEYS;
    private static final int MILLIS_EACH = 5;

    @Autowired
    private DataSource shared;

    @Autowired
    private JdbcTemplate jdbc;

    private final Map<UUID, String> sealed = new HashMap<>();
    private RotatedVault before;
    private RotatedVault during;
    private RotatedVault after;

    @BeforeEach
    void sealManyWithTheFirstMasterKey() {
        jdbc.execute("drop schema if exists rotation cascade");
        jdbc.execute("create schema rotation");
        jdbc.execute("create table rotation.subject_key (like public.subject_key including all)");
        before = vault("1", "1");
        during = vault("1,2", "2");
        after = vault("2", "2");
        for (int member = 0; member < MEMBERS; member++) {
            UUID subject = UUID.randomUUID();
            sealed.put(subject, before.personal().seal(subject, "Зӯҳро"));
        }
    }

    @AfterEach
    void forget() {
        jdbc.execute("drop schema rotation cascade");
    }

    @Test
    void wrapsAllKeysAnewSoThatTheOldMasterKeyCanGo() {
        long word = before.index().of("зухра");

        during.rotate();

        assertThat(wrappedBy("1")).isZero();
        after.rotate();
        assertThat(opened(after)).isEqualTo(MEMBERS);
        assertThat(after.index().of("зухра")).isEqualTo(word);
        assertThatThrownBy(() -> opened(before)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void doesNotStartWithoutAMasterKeyThatStillWraps() {
        assertThatThrownBy(after::rotate).hasMessageContaining("[1]");
        assertThat(wrappedBy("1")).isEqualTo(MEMBERS);
    }

    @Test
    void goesOnWhereItWasKilled() throws Exception {
        jdbc.execute("""
                create function rotation.slow() returns trigger language plpgsql as
                $$ begin perform pg_sleep(0.00%d); return new; end $$""".formatted(MILLIS_EACH));
        jdbc.execute("create trigger slow before update on rotation.subject_key for each row"
                + " execute function rotation.slow()");
        Process rotating = process();
        await().atMost(Duration.ofMinutes(2)).until(() -> wrappedBy("2") > 0);
        rotating.destroyForcibly().waitFor();
        await().atMost(Duration.ofMinutes(1)).until(() -> others() == 0);

        assertThat(wrappedBy("2")).isBetween(1, MEMBERS - 1);
        assertThat(opened(during)).isEqualTo(MEMBERS);
        during.rotate();
        assertThat(wrappedBy("2")).isEqualTo(MEMBERS);
        assertThat(opened(after)).isEqualTo(MEMBERS);
    }

    private int opened(RotatedVault vault) {
        Map<UUID, PersonalDataVault.Opener> openers = vault.personal().openers(sealed.keySet());
        openers.forEach((subject, opener) ->
                assertThat(opener.open(sealed.getOrDefault(subject, ""))).isEqualTo("Зӯҳро"));
        return openers.size();
    }

    private int wrappedBy(String masterKey) {
        Integer count = jdbc.queryForObject(
                "select count(*) from rotation.subject_key where master_key_id = ?", Integer.class, masterKey);
        return count == null ? 0 : count;
    }

    /** Statements of the killed process that the database has not given up yet. */
    private int others() {
        Integer count = jdbc.queryForObject(
                "select count(*) from pg_stat_activity where application_name = 'rotation' and state <> 'idle'",
                Integer.class);
        return count == null ? 0 : count;
    }

    private RotatedVault vault(String ids, String wrapping) {
        return new RotatedVault(url(), ids, wrapping, Clock.systemUTC());
    }

    private String url() {
        HikariDataSource pool = (HikariDataSource) shared;
        String url = pool.getJdbcUrl();
        return url
                + (url.contains("?") ? "&" : "?")
                + "currentSchema=rotation&user=" + pool.getUsername()
                + "&password=" + pool.getPassword();
    }

    private Process process() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        RotatedVault.class.getName(),
                        url() + "&ApplicationName=rotation")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
