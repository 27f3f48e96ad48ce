package tj.hamyori.group.read.grouppage;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.group.events.GroupFormed;
import tj.hamyori.group.events.MemberAdmitted;
import tj.hamyori.group.events.TreasurerAppointed;
import tj.hamyori.platform.projection.Rebuildable;

/** Tables {@code self_help_group} and {@code membership}: each group, its treasurer and its members. Rebuildable. */
@Component
@ProcessingGroup("read-group-page")
class GroupPageProjector implements Rebuildable {

    private final JdbcClient jdbc;

    GroupPageProjector(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(GroupFormed event) {
        jdbc.sql("""
                        insert into self_help_group
                            (group_id, mfo, name, district, formed_on, meeting_every, meeting_unit, currency,
                            meeting_weekday, meeting_nth)
                        values (:id, :mfo, :name, :district, :formedOn, :every, :unit, :currency, :weekday, :nth)""")
                .param("id", event.groupId())
                .param("mfo", event.mfo())
                .param("name", event.name())
                .param("district", event.district())
                .param("formedOn", event.formedOn())
                .param("every", event.meetingEvery())
                .param("unit", event.meetingUnit())
                .param("currency", event.currency())
                .param("weekday", event.meetingWeekday())
                .param("nth", event.meetingNth())
                .update();
    }

    @EventHandler
    void on(MemberAdmitted event) {
        jdbc.sql("insert into membership (group_id, member_id, admitted_on) values (?, ?, ?)")
                .params(event.groupId(), event.memberId(), event.admittedOn())
                .update();
    }

    @EventHandler
    void on(TreasurerAppointed event) {
        int found = jdbc.sql("update self_help_group set treasurer_id = ? where group_id = ?")
                .params(event.memberId(), event.groupId())
                .update();
        if (found != 1) {
            throw new IllegalStateException("No group %s to appoint a treasurer in".formatted(event.groupId()));
        }
    }

    @Override
    public void clear() {
        jdbc.sql("delete from membership").update();
        jdbc.sql("delete from self_help_group").update();
    }
}
