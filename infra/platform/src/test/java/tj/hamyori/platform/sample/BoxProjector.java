package tj.hamyori.platform.sample;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.platform.projection.Rebuildable;

@Component
@ProcessingGroup("read-box")
class BoxProjector implements Rebuildable {

    private final JdbcClient jdbc;

    BoxProjector(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(BoxOpened event, @MetaDataValue("mfo") String mfo) {
        jdbc.sql("insert into box (box_id, mfo, total) values (?, ?, 0)")
                .params(event.boxId(), mfo)
                .update();
    }

    @EventHandler
    void on(AmountPutInAdded event) {
        jdbc.sql("update box set total = total + ? where box_id = ?")
                .params(event.amountMinor(), event.boxId())
                .update();
    }

    @Override
    public void clear() {
        jdbc.sql("delete from box").update();
    }
}
