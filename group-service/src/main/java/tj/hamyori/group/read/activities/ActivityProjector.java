package tj.hamyori.group.read.activities;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.events.Money;
import tj.hamyori.group.events.ActivityRecorded;
import tj.hamyori.group.events.ActivityReversed;
import tj.hamyori.platform.projection.Rebuildable;

/** Tables {@code group_activity} and {@code group_activity_member}: what each group did or got. Rebuildable. */
@Component
@ProcessingGroup("read-activities")
class ActivityProjector implements Rebuildable {

    private final JdbcClient jdbc;

    ActivityProjector(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(ActivityRecorded event) {
        Money value = event.value();
        jdbc.sql("""
                        insert into group_activity
                            (activity_id, group_id, mfo, kind, held_on, subject, provider, value_minor, currency,
                            participants, recorded_by, sealed_subject, sealed_provider)
                        values (:id, :group, :mfo, :kind, :on, :subject, :provider, :value, :currency, :participants,
                            :by, :sealedSubject, :sealedProvider)""")
                .param("id", event.activityId())
                .param("group", event.groupId())
                .param("mfo", event.mfo())
                .param("kind", event.kind())
                .param("on", event.on())
                .param("subject", event.subject())
                .param("provider", event.provider())
                .param("sealedSubject", event.sealedSubject())
                .param("sealedProvider", event.sealedProvider())
                .param("value", value == null ? null : value.amountMinor())
                .param("currency", value == null ? null : value.currency().getCurrencyCode())
                .param("participants", event.participants())
                .param("by", event.recordedBy())
                .update();
        event.members()
                .forEach(member -> jdbc.sql("insert into group_activity_member (activity_id, member_id) values (?, ?)")
                        .params(event.activityId(), member)
                        .update());
    }

    @EventHandler
    void on(ActivityReversed event) {
        int found = jdbc.sql("update group_activity set reversed_on = ? where activity_id = ?")
                .params(event.reversedOn(), event.activityId())
                .update();
        if (found != 1) {
            throw new IllegalStateException("No activity %s to reverse".formatted(event.activityId()));
        }
    }

    @Override
    public void clear() {
        jdbc.sql("delete from group_activity_member").update();
        jdbc.sql("delete from group_activity").update();
    }
}
