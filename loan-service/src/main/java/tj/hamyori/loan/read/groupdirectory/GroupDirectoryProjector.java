package tj.hamyori.loan.read.groupdirectory;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.events.group.ConsentRenewedV1;
import tj.hamyori.events.group.ConsentRevokedV1;
import tj.hamyori.events.group.GroupDissolvedV1;
import tj.hamyori.events.group.GroupFormedV1;
import tj.hamyori.events.group.GroupMergedV1;
import tj.hamyori.events.group.GroupTransformedV1;
import tj.hamyori.events.group.MeetingRhythmV1;
import tj.hamyori.events.group.MemberAdmittedV1;
import tj.hamyori.events.group.MemberDetailsCorrectedV1;
import tj.hamyori.events.group.MemberErasedV1;
import tj.hamyori.events.group.MemberLeftV1;
import tj.hamyori.events.group.MemberRegisteredV1;

/**
 * Fills {@code member_attributes, group_member, withheld_consent} and {@code group_directory} with what group-service
 * tells. Not rebuilt from this service's store, which does not hold those events; reading the topic from its beginning
 * rebuilds them.
 */
@Component
public class GroupDirectoryProjector {

    private final JdbcClient jdbc;

    GroupDirectoryProjector(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void on(MemberRegisteredV1 event, String mfo) {
        attributes(mfo, event.memberId(), event.sex(), event.birthYear(), event.district());
    }

    public void on(MemberDetailsCorrectedV1 event, String mfo) {
        attributes(mfo, event.memberId(), event.sex(), event.birthYear(), event.district());
    }

    public void on(ConsentRevokedV1 event, String mfo) {
        withheld(mfo, event.memberId(), event.revokedOn(), false);
    }

    public void on(ConsentRenewedV1 event, String mfo) {
        jdbc.sql("delete from withheld_consent where mfo = ? and member_id = ? and not erased")
                .params(mfo, event.memberId())
                .update();
    }

    public void on(MemberErasedV1 event, String mfo) {
        withheld(mfo, event.memberId(), event.erasedOn(), true);
    }

    private void withheld(String mfo, UUID memberId, LocalDate on, boolean erased) {
        jdbc.sql("""
                        insert into withheld_consent (mfo, member_id, withheld_on, erased)
                        values (:mfo, :member, :on, :erased)
                        on conflict (mfo, member_id) do update
                        set withheld_on = excluded.withheld_on, erased = withheld_consent.erased or excluded.erased""")
                .param("mfo", mfo)
                .param("member", memberId)
                .param("on", on)
                .param("erased", erased)
                .update();
    }

    private void attributes(
            String mfo, UUID memberId, @Nullable String sex, @Nullable Integer birthYear, @Nullable String district) {
        jdbc.sql("""
                        insert into member_attributes (mfo, member_id, sex, birth_year, district)
                        values (:mfo, :member, :sex, :year, :district)
                        on conflict (mfo, member_id) do update set
                            sex = excluded.sex, birth_year = excluded.birth_year, district = excluded.district""")
                .param("mfo", mfo)
                .param("member", memberId)
                .param("sex", sex)
                .param("year", birthYear)
                .param("district", district)
                .update();
    }

    public void on(MemberAdmittedV1 event, String mfo) {
        jdbc.sql("""
                        insert into group_member (mfo, group_id, member_id, admitted_on) values (?, ?, ?, ?)
                        on conflict do nothing""")
                .params(mfo, event.groupId(), event.memberId(), event.admittedOn())
                .update();
    }

    public void on(MemberLeftV1 event, String mfo) {
        jdbc.sql("delete from group_member where mfo = ? and group_id = ? and member_id = ?")
                .params(mfo, event.groupId(), event.memberId())
                .update();
    }

    public void on(GroupTransformedV1 event, String mfo) {
        jdbc.sql("update group_directory set name = ? where mfo = ? and group_id = ?")
                .params(event.name(), mfo, event.groupId())
                .update();
    }

    public void on(GroupDissolvedV1 event, String mfo) {
        ended(mfo, event.groupId(), event.dissolvedOn(), null);
    }

    public void on(GroupMergedV1 event, String mfo) {
        ended(mfo, event.groupId(), event.mergedOn(), event.intoGroupId());
    }

    private void ended(String mfo, UUID groupId, LocalDate on, @Nullable UUID successor) {
        jdbc.sql("""
                        update group_directory set ended_on = :on, successor_id = :next
                        where mfo = :mfo and group_id = :group""")
                .param("on", on)
                .param("next", successor)
                .param("mfo", mfo)
                .param("group", groupId)
                .update();
    }

    public void on(GroupFormedV1 event, String mfo) {
        MeetingRhythmV1 meets = event.rhythm();
        jdbc.sql("""
                        insert into group_directory
                            (mfo, group_id, name, district, meets_every, meets_unit, meets_on, meets_nth)
                        values (:mfo, :group, :name, :district, :every, :unit, :weekday, :nth)
                        on conflict (mfo, group_id) do update set
                            name = excluded.name, district = excluded.district, meets_every = excluded.meets_every,
                            meets_unit = excluded.meets_unit, meets_on = excluded.meets_on,
                            meets_nth = excluded.meets_nth""")
                .param("mfo", mfo)
                .param("group", event.groupId())
                .param("name", event.name())
                .param("district", event.district())
                .param("every", meets == null ? null : meets.every())
                .param("unit", meets == null ? null : meets.unit())
                .param("weekday", meets == null ? null : meets.weekday())
                .param("nth", meets == null ? null : meets.nth())
                .update();
    }
}
