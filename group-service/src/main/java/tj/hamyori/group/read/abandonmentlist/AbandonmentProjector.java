package tj.hamyori.group.read.abandonmentlist;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.group.events.AbandonmentNoted;
import tj.hamyori.group.events.AbandonmentNoticeAcknowledged;
import tj.hamyori.platform.projection.Rebuildable;

/** Table {@code abandonment}: the last answer of the daily look, and who has seen it. Rebuildable. */
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
                        set abandoned_since = excluded.abandoned_since, noted_on = excluded.noted_on,
                            acknowledged_on = null, acknowledged_by = null""")
                .param("member", event.memberId())
                .param("since", event.abandonedSince())
                .param("on", event.notedOn())
                .update();
    }

    @EventHandler
    void on(AbandonmentNoticeAcknowledged event) {
        int changed = jdbc.sql("""
                        update abandonment set acknowledged_on = :on, acknowledged_by = :by
                        where member_id = :member and noted_on = :notedOn""")
                .param("on", event.acknowledgedOn())
                .param("by", event.acknowledgedBy())
                .param("member", event.memberId())
                .param("notedOn", event.notedOn())
                .update();
        if (changed != 1) {
            throw new IllegalStateException("An acknowledgement found no notice of " + event.memberId());
        }
    }

    @Override
    public void clear() {
        jdbc.sql("delete from abandonment").update();
    }
}
