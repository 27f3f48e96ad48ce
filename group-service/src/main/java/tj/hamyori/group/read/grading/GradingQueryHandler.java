package tj.hamyori.group.read.grading;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tj.hamyori.group.model.Grading;
import tj.hamyori.group.model.GradingTable;
import tj.hamyori.group.model.GradingTables;
import tj.hamyori.group.model.RhythmUnit;
import tj.hamyori.platform.problem.PlatformRule;
import tj.hamyori.platform.problem.RuleViolated;

/** Grades a group for any day from its meetings, its books and what is known of its loans; nothing is stored for it. */
@Component
class GradingQueryHandler {

    private final JdbcClient jdbc;
    private final SutraMeasures measures;
    private final GradingTables tables;

    GradingQueryHandler(JdbcClient jdbc, SutraMeasures measures, GradingTables tables) {
        this.jdbc = jdbc;
        this.measures = measures;
        this.tables = tables;
    }

    GradingAnswer handle(UUID groupId, LocalDate asOf, String mfo) {
        GradedGroup group = jdbc.sql("select * from self_help_group where group_id = ? and mfo = ?")
                .params(groupId, mfo)
                .query((row, index) -> group(groupId, row))
                .optional()
                .orElseThrow(() -> new RuleViolated(PlatformRule.UNKNOWN_RESOURCE));
        GradingTable table = tables.on(asOf);
        LocalDate window = asOf.minusMonths(table.windowMonths());
        LocalDate from = window.isBefore(group.formedOn()) ? group.formedOn().minusDays(1) : window;
        Held held = measures.held(groupId, from, asOf);
        GradingAnswer.State state = state(group, table, asOf, held);
        if (state != GradingAnswer.State.GRADED) {
            return new GradingAnswer(
                    groupId, asOf, from, state, null, null, held.meetings().size(), List.of(), table);
        }
        Grading grading = Grading.of(table, measures.of(group, mfo, from, asOf, held));
        return new GradingAnswer(
                groupId,
                asOf,
                from,
                state,
                grading.grade(),
                grading.scorePercent(),
                held.meetings().size(),
                grading.marks(),
                table);
    }

    private static GradingAnswer.State state(GradedGroup group, GradingTable table, LocalDate asOf, Held held) {
        LocalDate endedOn = group.endedOn();
        if (endedOn != null && asOf.isAfter(endedOn)) {
            return GradingAnswer.State.GROUP_ENDED;
        }
        boolean old = !group.formedOn().plusMonths(table.leastMonths()).isAfter(asOf);
        return old && held.meetings().size() >= table.leastMeetings()
                ? GradingAnswer.State.GRADED
                : GradingAnswer.State.NOT_ENOUGH_HISTORY;
    }

    private static GradedGroup group(UUID groupId, ResultSet row) throws SQLException {
        String unit = row.getString("meeting_unit");
        return new GradedGroup(
                groupId,
                Objects.requireNonNull(row.getObject("formed_on", LocalDate.class)),
                row.getObject("ended_on", LocalDate.class),
                row.getObject("meeting_every", Integer.class),
                unit == null ? null : RhythmUnit.valueOf(unit));
    }
}
