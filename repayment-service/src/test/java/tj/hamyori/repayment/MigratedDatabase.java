package tj.hamyori.repayment;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import tj.hamyori.testing.servers.RealServers;

/** A database of its own at an older version of the schema, to fill as the code of then did and to migrate on. */
public final class MigratedDatabase {

    private final DataSource dataSource;

    private MigratedDatabase(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** @param migration number of the migration that is not there yet */
    public static MigratedDatabase before(int migration) {
        MigratedDatabase database = new MigratedDatabase(
                RealServers.postgres().freshDatabase("before " + migration).dataSource());
        // Numbers are not without gaps: up to the last one before it.
        database.migrate(migration - 1 + "?");
        return database;
    }

    /** To the newest version. */
    public void migrateOn() {
        migrate("latest");
    }

    public JdbcTemplate jdbc() {
        return new JdbcTemplate(dataSource);
    }

    private void migrate(String target) {
        Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/platform", "classpath:db/repayment")
                .target(target)
                .load()
                .migrate();
    }
}
