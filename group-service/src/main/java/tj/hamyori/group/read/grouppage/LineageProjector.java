package tj.hamyori.group.read.grouppage;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.group.events.GroupAbsorbed;
import tj.hamyori.group.events.GroupDissolved;
import tj.hamyori.group.events.GroupDivided;
import tj.hamyori.group.events.GroupMerged;
import tj.hamyori.group.events.GroupSeparated;
import tj.hamyori.group.model.GroupState;
import tj.hamyori.platform.projection.Rebuildable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Table {@code group_lineage}, and of those of {@link GroupPageProjector} the state of a group and its vacant offices.
 * Rebuildable.
 */
@Component
@ProcessingGroup("read-group-page")
class LineageProjector implements Rebuildable {

    private static final String NO_TREASURER = """
            update self_help_group set treasurer_id = null
            where group_id = :id and (cast(:people as text) is null
                or treasurer_id = any (cast(string_to_array(:people, ',') as uuid[])))""";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Governance governance;

    LineageProjector(JdbcClient jdbc, JsonMapper json, Governance governance) {
        this.jdbc = jdbc;
        this.json = json;
        this.governance = governance;
    }

    @EventHandler
    void on(GroupDissolved event) {
        end(event.groupId(), GroupState.DISSOLVED, event.dissolvedOn(), event.reason());
    }

    @EventHandler
    void on(GroupMerged event) {
        end(event.groupId(), GroupState.MERGED, event.mergedOn(), null);
        related(event.groupId(), GroupPage.Relation.MERGED_INTO, event.intoGroupId(), event.mergedOn());
    }

    @EventHandler
    void on(GroupAbsorbed event) {
        vacate(event.groupId(), event.absorbedOn(), null);
        keys(event.groupId(), event.absorbedOn(), List.of());
        related(event.groupId(), GroupPage.Relation.TOOK_IN, event.absorbedGroupId(), event.absorbedOn());
    }

    @EventHandler
    void on(GroupDivided event) {
        vacate(event.groupId(), event.dividedOn(), event.members());
        List<UUID> holders = governance.keyHolders(event.groupId()).stream()
                .findFirst()
                .map(GroupPage.KeyHolders::memberIds)
                .orElse(List.of());
        if (holders.stream().anyMatch(event.members()::contains)) {
            keys(
                    event.groupId(),
                    event.dividedOn(),
                    holders.stream()
                            .filter(holder -> !event.members().contains(holder))
                            .toList());
        }
        related(event.groupId(), GroupPage.Relation.DIVIDED_INTO, event.newGroupId(), event.dividedOn());
    }

    @EventHandler
    void on(GroupSeparated event) {
        related(event.groupId(), GroupPage.Relation.CAME_OUT_OF, event.fromGroupId(), event.separatedOn());
    }

    private void end(UUID groupId, GroupState state, LocalDate on, @Nullable String reason) {
        int found = jdbc.sql("""
                        update self_help_group set state = :state, ended_on = :on, ending_reason = :reason
                        where group_id = :id""")
                .param("state", state.name())
                .param("on", on)
                .param("reason", reason)
                .param("id", groupId)
                .update();
        if (found != 1) {
            throw new IllegalStateException("No group %s to end".formatted(groupId));
        }
        vacate(groupId, on, null);
    }

    /** @param leavers null for everybody */
    private void vacate(UUID groupId, LocalDate on, @Nullable List<UUID> leavers) {
        String people = leavers == null
                ? null
                : String.join(",", leavers.stream().map(UUID::toString).toList());
        jdbc.sql("""
                        update group_officer o set vacated_on = :on
                        where group_id = :id and vacated_on is null
                            and (cast(:people as text) is null
                                or person_id = any (cast(string_to_array(:people, ',') as uuid[])))
                            and not exists (select from group_officer next where next.group_id = o.group_id
                                and next.office = o.office and next.elected_on > o.elected_on)""")
                .param("on", on)
                .param("id", groupId)
                .param("people", people)
                .update();
        jdbc.sql(NO_TREASURER).param("id", groupId).param("people", people).update();
    }

    private void keys(UUID groupId, LocalDate on, List<UUID> holders) {
        jdbc.sql(GroupPageProjector.KEYS)
                .params(groupId, on, json.writeValueAsString(holders))
                .update();
    }

    private void related(UUID groupId, GroupPage.Relation relation, UUID other, LocalDate on) {
        jdbc.sql("insert into group_lineage (group_id, kind, other_group_id, happened_on) values (?, ?, ?, ?)")
                .params(groupId, relation.name(), other, on)
                .update();
    }

    @Override
    public void clear() {
        jdbc.sql("delete from group_lineage").update();
    }
}
