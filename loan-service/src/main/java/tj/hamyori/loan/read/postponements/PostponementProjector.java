package tj.hamyori.loan.read.postponements;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.loan.events.PostponementDecided;
import tj.hamyori.platform.projection.Rebuildable;

/** Fills {@code read_postponement}, a row for each decision. Rebuildable. */
@Component
@ProcessingGroup("read-postponements")
class PostponementProjector implements Rebuildable {

    private final JdbcClient jdbc;

    PostponementProjector(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void clear() {
        jdbc.sql("truncate read_postponement").update();
    }

    @EventHandler
    void on(PostponementDecided event, @Timestamp Instant recordedAt) {
        jdbc.sql("""
                        insert into read_postponement
                            (postponement_id, mfo, district, group_id, months, decided_on, reason, decided_by,
                             recorded_at)
                        values (:id, :mfo, :district, :group, :months, :on, :reason, :by, :at)""")
                .param("id", event.postponementId())
                .param("mfo", event.mfo())
                .param("district", event.district())
                .param("group", event.groupId())
                .param("months", event.months())
                .param("on", event.decidedOn())
                .param("reason", event.reason())
                .param("by", event.decidedBy())
                .param("at", recordedAt.truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC))
                .update();
    }
}
