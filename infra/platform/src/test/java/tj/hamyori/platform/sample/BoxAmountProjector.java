package tj.hamyori.platform.sample;

import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tj.hamyori.platform.copy.TableRows;
import tj.hamyori.platform.projection.BatchProjector;

/** Keeps every amount put in; takes events many at once. */
@Component
@ProcessingGroup("read-box-amount")
class BoxAmountProjector implements BatchProjector {

    private final JdbcTemplate jdbc;

    BoxAmountProjector(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(AmountPutInAdded event) {
        project(List.of(event));
    }

    @Override
    public void project(List<?> events) {
        TableRows amounts = new TableRows("box_amount", "box_id", "amount");
        for (Object event : events) {
            if (event instanceof AmountPutInAdded added) {
                amounts.add(added.boxId(), added.amountMinor());
            }
        }
        amounts.write(jdbc);
    }

    @Override
    public void clear() {
        jdbc.update("delete from box_amount");
    }
}
