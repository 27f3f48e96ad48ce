package tj.hamyori.group.read.abandonmentlist;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.group.events.AbandonmentNoted;
import tj.hamyori.group.events.AbandonmentNoticeAcknowledged;
import tj.hamyori.group.events.HouseholdAssessed;
import tj.hamyori.group.events.MemberErased;
import tj.hamyori.group.model.Seals;
import tj.hamyori.platform.projection.Rebuildable;

/** Table {@code abandonment}: the last answer of the daily look, and who has seen it. Rebuildable. */
@Component
@ProcessingGroup("read-abandonment-list")
class AbandonmentProjector implements Rebuildable {

    private final JdbcClient jdbc;
    private final Seals seals;

    AbandonmentProjector(JdbcClient jdbc, Seals seals) {
        this.jdbc = jdbc;
        this.seals = seals;
    }

    @EventHandler
    void on(HouseholdAssessed event) {
        seals.openText(event.memberId(), event.sealedSince())
                .ifPresent(since ->
                        note(event.memberId(), since.isEmpty() ? null : LocalDate.parse(since), event.assessedOn()));
    }

    /** Stored before the answer was sealed. */
    @EventHandler
    void on(AbandonmentNoted event) {
        note(event.memberId(), event.abandonedSince(), event.notedOn());
    }

    private void note(UUID memberId, @Nullable LocalDate since, LocalDate on) {
        jdbc.sql("""
                        insert into abandonment (member_id, abandoned_since, noted_on) values (:member, :since, :on)
                        on conflict (member_id) do update
                        set abandoned_since = excluded.abandoned_since, noted_on = excluded.noted_on,
                            acknowledged_on = null, acknowledged_by = null""")
                .param("member", memberId)
                .param("since", since)
                .param("on", on)
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
        if (changed != 1 && seals.key(event.memberId()).isPresent()) {
            throw new IllegalStateException("An acknowledgement found no notice of " + event.memberId());
        }
    }

    @EventHandler
    void on(MemberErased event) {
        jdbc.sql("delete from abandonment where member_id = :id")
                .param("id", event.memberId())
                .update();
    }

    @Override
    public void clear() {
        jdbc.sql("delete from abandonment").update();
    }
}
