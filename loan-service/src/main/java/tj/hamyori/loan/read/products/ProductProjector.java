package tj.hamyori.loan.read.products;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.loan.events.LoanProductDefined;
import tj.hamyori.platform.projection.Rebuildable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fills {@code read_product}: every version of every product. Rebuildable, and therefore exact to the millisecond only,
 * as the event store is.
 */
@Component
@ProcessingGroup("read-products")
class ProductProjector implements Rebuildable {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ProductProjector(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public void clear() {
        jdbc.sql("truncate read_product").update();
    }

    @EventHandler
    void on(LoanProductDefined event, @Timestamp Instant definedAt) {
        jdbc.sql("""
                        insert into read_product (mfo, code, valid_from, terms, defined_by, defined_at)
                        values (?, ?, ?, ?::jsonb, ?, ?)""")
                .params(
                        event.mfo(),
                        event.terms().code(),
                        event.terms().validFrom(),
                        json.writeValueAsString(event.terms()),
                        event.definedBy(),
                        definedAt.truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC))
                .update();
    }
}
