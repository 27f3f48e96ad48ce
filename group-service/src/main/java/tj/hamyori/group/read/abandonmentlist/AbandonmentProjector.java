package tj.hamyori.group.read.abandonmentlist;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.group.events.AbandonmentNoted;
import tj.hamyori.platform.projection.Rebuildable;

/** Table {@code abandonment}: the last answer of the daily look. Rebuildable. */
@Component
@ProcessingGroup("read-abandonment-list")
class AbandonmentProjector implements Rebuildable {

    private final JdbcClient jdbc;

    AbandonmentProjector(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(AbandonmentNoted event) {
        jdbc.sql("""
                        insert into abandonment (member_id, abandoned_since, noted_on) values (:member, :since, :on)
                        on conflict (member_id) do update
                        set abandoned_since = excluded.abandoned_since, noted_on = excluded.noted_on""")
                .param("member", event.memberId())
                .param("since", event.abandonedSince())
                .param("on", event.notedOn())
                .update();
    }

    @Override
    public void clear() {
        jdbc.sql("delete from abandonment").update();
    }
}
