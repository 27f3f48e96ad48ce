package tj.hamyori.identity.store;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.identity.model.MfoCode;

/** Table {@code mfo}: the organisations people belong to. */
@Component
public class MfoTable {

    private final JdbcClient jdbc;

    MfoTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds the organisation where it is not yet known; a known one keeps its name. */
    public void addIfUnknown(MfoCode code, String displayName, Instant at) {
        jdbc.sql("insert into mfo (code, display_name, known_since) values (?, ?, ?) on conflict do nothing")
                .params(code.value(), displayName, at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
