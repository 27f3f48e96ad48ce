package tj.hamyori.platform.vault;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** A vault as a process with these master keys has it; started by itself it rotates and ends. */
final class RotatedVault {

    private static final Map<String, String> MASTER_KEYS = Map.of(
            "1", "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=",
            "2", "b3RoZXJvdGhlcm90aGVyb3RoZXJvdGhlcm90aGVyMTI=");

    private final SubjectKeys keys;
    private final KeyRotation rotation;
    private final JdbcTransactionManager transactions;

    RotatedVault(String url, String ids, String wrapping, Clock clock) {
        SingleConnectionDataSource database = new SingleConnectionDataSource(url, true);
        Map<String, String> given = new HashMap<>(MASTER_KEYS);
        given.keySet().retainAll(List.of(ids.split(",")));
        MasterKeys masters = new MasterKeys(given, wrapping);
        JdbcTemplate jdbc = new JdbcTemplate(database);
        keys = new SubjectKeys(jdbc, masters, clock);
        transactions = new JdbcTransactionManager(database);
        rotation = new KeyRotation(jdbc, transactions, masters, keys);
    }

    public static void main(String[] arguments) {
        new RotatedVault(arguments[0], "1,2", "2", Clock.systemUTC()).rotate();
    }

    PersonalDataVault personal() {
        return new PersonalDataVault(keys);
    }

    BlindIndex index() {
        return new BlindIndex(keys, transactions);
    }

    void rotate() {
        rotation.run(new DefaultApplicationArguments());
    }
}
