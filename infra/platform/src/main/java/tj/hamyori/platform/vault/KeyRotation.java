package tj.hamyori.platform.vault;

import com.google.crypto.tink.KeysetHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * At each start: wraps anew, by the wrapping master key, every subject's key that another one still wraps. Page by page
 * in transactions of its own: broken off, it goes on at the next start with what is left, and everything opens
 * meanwhile. Once none is left the old master key can be taken away; taken away before, the service refuses to start.
 */
@Component
class KeyRotation implements ApplicationRunner {

    static final int PAGE_KEYS = 500;
    private static final Logger LOG = LoggerFactory.getLogger(KeyRotation.class);

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final MasterKeys masters;
    private final SubjectKeys keys;

    KeyRotation(JdbcTemplate jdbc, PlatformTransactionManager transactions, MasterKeys masters, SubjectKeys keys) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.masters = masters;
        this.keys = keys;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (masters.ids().isEmpty()) {
            return;
        }
        requireAll();
        long wrapped = 0;
        for (int page = wrapPage(); page > 0; page = wrapPage()) {
            wrapped += page;
        }
        if (wrapped > 0) {
            LOG.info("{} keys are now wrapped by master key '{}', none by another", wrapped, masters.wrappingId());
        }
    }

    private void requireAll() {
        Set<String> missing = new TreeSet<>();
        jdbc.query("select distinct master_key_id from subject_key", row -> {
            missing.add(Objects.requireNonNull(row.getString(1)));
        });
        missing.removeAll(masters.ids());
        if (!missing.isEmpty()) {
            throw new IllegalStateException(
                    "Keys are still wrapped by master keys that are not configured: " + missing);
        }
    }

    /** Waits for whoever makes or erases one of these keys; another process doing the same takes other rows. */
    private int wrapPage() {
        return Objects.requireNonNull(transaction.execute(status -> {
            String master = masters.wrappingId();
            List<Object[]> page = new ArrayList<>();
            jdbc.query(
                    """
                    select subject_id, wrapped, master_key_id from subject_key where master_key_id <> ?
                    order by subject_id limit ? for update skip locked""",
                    row -> {
                        UUID subject = Objects.requireNonNull(row.getObject("subject_id", UUID.class));
                        KeysetHandle key =
                                keys.unwrap(subject, row.getBytes("wrapped"), row.getString("master_key_id"));
                        page.add(new Object[] {keys.wrap(subject, key, master), master, subject});
                    },
                    master,
                    PAGE_KEYS);
            jdbc.batchUpdate("update subject_key set wrapped = ?, master_key_id = ? where subject_id = ?", page);
            return page.size();
        }));
    }
}
