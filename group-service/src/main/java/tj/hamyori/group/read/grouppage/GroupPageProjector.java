package tj.hamyori.group.read.grouppage;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.group.events.AgreedRules;
import tj.hamyori.group.events.GroupFormed;
import tj.hamyori.group.events.GroupTransformed;
import tj.hamyori.group.events.KeyHoldersNamed;
import tj.hamyori.group.events.LendingOrderAgreed;
import tj.hamyori.group.events.MemberAdmitted;
import tj.hamyori.group.events.MemberLeft;
import tj.hamyori.group.events.OfficerElected;
import tj.hamyori.group.events.RulesChanged;
import tj.hamyori.group.events.TreasurerAppointed;
import tj.hamyori.group.model.MemberRole;
import tj.hamyori.platform.projection.Rebuildable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tables {@code self_help_group, membership, group_rules, group_officer, group_key_holders,
 * group_transformation, group_lending_order}: each group, who belonged
 * to it from which day to which, its rules, officers and key-holders. Rebuildable.
 */
@Component
@ProcessingGroup("read-group-page")
class GroupPageProjector implements Rebuildable {

    /** Who holds the keys from a day on: group, day, their ids as JSON. */
    static final String KEYS = """
            insert into group_key_holders (group_id, named_on, key_holders) values (?, ?, cast(? as jsonb))
            on conflict (group_id, named_on) do update set key_holders = excluded.key_holders""";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    GroupPageProjector(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
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
        if (event.rules() != null) {
            rules(event.groupId(), event.formedOn(), event.formedOn(), event.rules());
        }
    }

    @EventHandler
    void on(RulesChanged event) {
        rules(event.groupId(), event.decidedOn(), event.effectiveOn(), event.rules());
    }

    private void rules(UUID groupId, LocalDate decidedOn, LocalDate effectiveOn, AgreedRules rules) {
        jdbc.sql("""
                        insert into group_rules
                            (group_id, decided_on, effective_on, share_value_minor, saving_minor, social_fund_minor,
                            fines_minor, quorum_percent)
                        values (:id, :decidedOn, :effectiveOn, :share, :saving, :fund, cast(:fines as jsonb), :quorum)
                        on conflict (group_id, effective_on) do update set
                            decided_on = excluded.decided_on, share_value_minor = excluded.share_value_minor,
                            saving_minor = excluded.saving_minor, social_fund_minor = excluded.social_fund_minor,
                            fines_minor = excluded.fines_minor, quorum_percent = excluded.quorum_percent""")
                .param("id", groupId)
                .param("decidedOn", decidedOn)
                .param("effectiveOn", effectiveOn)
                .param("share", rules.shareValueMinor())
                .param("saving", rules.savingMinor())
                .param("fund", rules.socialFundMinor())
                .param("fines", json.writeValueAsString(rules.finesMinor()))
                .param("quorum", rules.quorumPercent())
                .update();
    }

    @EventHandler
    void on(MemberAdmitted event) {
        String role = MemberRole.of(event.role()).name();
        jdbc.sql("insert into membership (group_id, member_id, admitted_on, role) values (?, ?, ?, ?)")
                .params(event.groupId(), event.memberId(), event.admittedOn(), role)
                .update();
    }

    @EventHandler
    void on(MemberLeft event) {
        int found = jdbc.sql("""
                        update membership set left_on = :on, leaving_reason = :reason
                        where group_id = :group and member_id = :member and left_on is null""")
                .param("on", event.leftOn())
                .param("reason", event.reason())
                .param("group", event.groupId())
                .param("member", event.memberId())
                .update();
        if (found != 1) {
            throw new IllegalStateException("No member of %s to leave it".formatted(event.groupId()));
        }
    }

    @EventHandler
    void on(TreasurerAppointed event) {
        int found = jdbc.sql("update self_help_group set treasurer_id = ? where group_id = ?")
                .params(event.memberId(), event.groupId())
                .update();
        if (found != 1) {
            throw new IllegalStateException("No group %s to appoint a treasurer in".formatted(event.groupId()));
        }
        officer(event.groupId(), "TREASURER", event.appointedOn(), event.memberId(), event.handedOverBy());
    }

    @EventHandler
    void on(OfficerElected event) {
        officer(event.groupId(), event.office(), event.electedOn(), event.personId(), event.handedOverBy());
    }

    private void officer(UUID groupId, String office, LocalDate electedOn, UUID person, @Nullable UUID handedOverBy) {
        jdbc.sql("""
                        insert into group_officer (group_id, office, elected_on, person_id, handed_over_by)
                        values (:id, :office, :electedOn, :person, :by)
                        on conflict (group_id, office, elected_on) do update set
                            person_id = excluded.person_id, handed_over_by = excluded.handed_over_by,
                            vacated_on = null""")
                .param("id", groupId)
                .param("office", office)
                .param("electedOn", electedOn)
                .param("person", person)
                .param("by", handedOverBy)
                .update();
    }

    @EventHandler
    void on(KeyHoldersNamed event) {
        jdbc.sql(KEYS)
                .params(event.groupId(), event.namedOn(), json.writeValueAsString(event.keyHolders()))
                .update();
    }

    @EventHandler
    void on(LendingOrderAgreed event) {
        jdbc.sql("""
                        insert into group_lending_order (group_id, agreed_on, members, at_once)
                        values (?, ?, cast(? as jsonb), ?)
                        on conflict (group_id) do update set agreed_on = excluded.agreed_on,
                            members = excluded.members, at_once = excluded.at_once""")
                .params(event.groupId(), event.agreedOn(), json.writeValueAsString(event.members()), event.atOnce())
                .update();
    }

    @EventHandler
    void on(GroupTransformed event) {
        int found = jdbc.sql("""
                        insert into group_transformation (group_id, registered_on, legal_form, name, former_name)
                        select group_id, :on, :form, :name, name from self_help_group where group_id = :id""")
                .param("id", event.groupId())
                .param("on", event.registeredOn())
                .param("form", event.legalForm())
                .param("name", event.name())
                .update();
        if (found != 1) {
            throw new IllegalStateException("No group %s to transform".formatted(event.groupId()));
        }
        jdbc.sql("update self_help_group set name = ? where group_id = ?")
                .params(event.name(), event.groupId())
                .update();
    }

    @Override
    public void clear() {
        Stream.of(
                        "membership",
                        "group_rules",
                        "group_officer",
                        "group_key_holders",
                        "group_transformation",
                        "group_lending_order",
                        "self_help_group")
                .forEach(table -> jdbc.sql("delete from " + table).update());
    }
}
