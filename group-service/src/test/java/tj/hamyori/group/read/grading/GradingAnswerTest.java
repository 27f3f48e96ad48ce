package tj.hamyori.group.read.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static tj.hamyori.group.Requests.OFFICER;
import static tj.hamyori.group.Requests.STRANGER;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tj.hamyori.group.Http;
import tj.hamyori.group.OwnMoney;
import tj.hamyori.group.RunningGroupService;
import tj.hamyori.group.Scenario;
import tj.hamyori.platform.projection.ReadModelRebuilder;
import tools.jackson.databind.JsonNode;

/**
 * A group of two, formed on 1 February 2025 to meet each month: at its meetings of April, May and June both are
 * members, one is on the roll and saves 1 000, and in May 900 are lent from the box.
 */
@RunningGroupService
class GradingAnswerTest {

    @Autowired
    private Http http;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private ReadModelRebuilder rebuilder;

    private Scenario scenario;
    private OwnMoney own;

    @BeforeEach
    void meet() {
        scenario = Scenario.groupOfOne(http, "Ҳакимова Зебо");
        own = new OwnMoney(http, scenario);
        Map<String, Object> saving = OwnMoney.line("SAVING", scenario.member, 1_000);
        hold("2025-04-15", 0, List.of(saving), 1_000, 1_000);
        hold(
                "2025-05-15",
                1_000,
                List.of(
                        saving,
                        OwnMoney.with(
                                OwnMoney.line("INTERNAL_LOAN", own.other, 900), "internalLoanId", own.internalLoan)),
                1_100,
                1_100);
    }

    @Test
    void gradesByEachSutraOnceThereIsEnoughToGrade() {
        assertThat(grading("2025-06-30").path("state").asString()).isEqualTo("NOT_ENOUGH_HISTORY");
        assertThat(grading("2025-06-30").path("meetings").asInt()).isEqualTo(2);
        hold("2025-06-15", 1_100, List.of(OwnMoney.line("SAVING", scenario.member, 1_000)), 2_100, 2_090);
        due("2025-06-10", 500, "2025-06-10", 400);

        JsonNode graded = grading("2025-06-30");

        assertThat(graded.path("state").asString()).isEqualTo("GRADED");
        // 3 of 4 meetings, 3 of 6 places: 9 of 24. 3 of 6 saved. 900 lent of 3 000. 400 of 500 on time. 2 of 3 counts.
        assertThat(texts(graded, "sutra")).containsExactly("MEETINGS", "SAVINGS", "LENDING", "REPAYMENT", "BOOKS");
        assertThat(texts(graded, "percent")).containsExactly("37", "50", "30", "80", "66");
        assertThat(texts(graded, "points")).containsExactly("0", "0", "10", "0", "10");
        assertThat(graded.path("scorePercent").asInt()).isEqualTo(20);
        assertThat(graded.path("grade").asString()).isEqualTo("C");
        assertThat(graded.at("/table/source").asString()).contains("experts123.com");
        rebuilder.rebuild();
        assertThat(grading("2025-06-30")).isEqualTo(graded);
    }

    @Test
    void answersForAnyDayAndForAGroupThatEnded() {
        hold("2025-06-15", 1_100, List.of(), 1_100, 1_100);
        assertThat(grading("2025-06-15").path("state").asString()).isEqualTo("GRADED");
        assertThat(grading("2025-06-14").path("state").asString()).isEqualTo("NOT_ENOUGH_HISTORY");
        assertThat(grading("2025-04-30").path("state").asString()).isEqualTo("NOT_ENOUGH_HISTORY");
        Scenario into = Scenario.groupOfOne(http, "Ҳакимова Гулбаҳор");
        scenario.done("/merger", Map.of("intoGroupId", into.group, "mergedOn", "2025-06-20"));
        assertThat(grading("2025-06-20").path("state").asString()).isEqualTo("GRADED");
        assertThat(grading("2025-06-21").path("state").asString()).isEqualTo("GROUP_ENDED");
        assertThat(http.get(STRANGER, scenario.path("/grading")).status()).isEqualTo(404);
    }

    /** What others covered counts as not paid on time: it makes rates look better than they are. */
    @Test
    void countsTheBorrowersOwnMoneyOnly() {
        hold("2025-06-15", 1_100, List.of(), 1_100, 1_100);
        UUID loan = due("2025-06-10", 500, "2025-06-10", 400);
        jdbc.update(
                "insert into sheet_repayment (payment_id, loan_id, paid_on, amount_minor, kind)"
                        + " values (?, ?, date '2025-06-10', 100, 'COVER')",
                UUID.randomUUID(),
                loan);

        assertThat(grading("2025-06-30").at("/marks/3/done").asLong()).isEqualTo(400);
    }

    private UUID due(String dueOn, long dueMinor, String paidOn, long paidMinor) {
        UUID loan = UUID.randomUUID();
        jdbc.update(
                "insert into sheet_loan values (?, 'OQIL', ?, ?, ?, 'TJS', 1)",
                loan,
                "OQIL-" + loan,
                scenario.group,
                scenario.member);
        jdbc.update("insert into sheet_version values (?, 1, date '2025-02-01')", loan);
        jdbc.update("insert into sheet_instalment values (?, 1, 1, cast(? as date), ?, 0)", loan, dueOn, dueMinor);
        jdbc.update(
                "insert into sheet_repayment (payment_id, loan_id, paid_on, amount_minor)"
                        + " values (?, ?, cast(? as date), ?)",
                UUID.randomUUID(),
                loan,
                paidOn,
                paidMinor);
        return loan;
    }

    private void hold(String on, long opening, List<?> box, long closing, long counted) {
        UUID meeting = UUID.randomUUID();
        own.send(own.record(meeting, on, opening, box, closing));
        own.verify(meeting, on, counted);
    }

    private JsonNode grading(String asOf) {
        return http.get(OFFICER, scenario.path("/grading?asOf=" + asOf)).body();
    }

    private static List<String> texts(JsonNode graded, String field) {
        return graded.path("marks")
                .valueStream()
                .map(mark -> mark.path(field).asString())
                .toList();
    }
}
