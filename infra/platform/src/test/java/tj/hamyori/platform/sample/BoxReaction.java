package tj.hamyori.platform.sample;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Fails on boxes named "bad…" so that dead letters can be seen. */
@Component
@ProcessingGroup("automation-box")
class BoxReaction {

    private final JdbcClient jdbc;

    BoxReaction(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(BoxOpened event) {
        if (event.boxId().startsWith("bad")) {
            jdbc.sql("insert into no_such_table values (1)").update();
        }
        jdbc.sql("insert into reacted (name) values (?)").param(event.boxId()).update();
    }
}
