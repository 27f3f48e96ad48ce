package tj.hamyori.group.batch.assesshouseholds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tj.hamyori.group.Http;
import tj.hamyori.group.LeftBehind;
import tj.hamyori.group.RunningGroupService;

@RunningGroupService
class HouseholdAssessmentTest {

    @Autowired
    private Http http;

    @Autowired
    private DailyHouseholdAssessment daily;

    @Autowired
    private HouseholdAssessment assessment;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void notesAChangeOnTheDaySixMonthsAreCompletedAndOnlyOnce() {
        LeftBehind her = new LeftBehind(http, "Холова Бибиҷон");

        assertThat(her.assess("2025-07-09")).isEqualTo("0 noted, 0 failed");
        assertThat(her.assess("2025-07-10")).isEqualTo("1 noted, 0 failed");
        assertThat(her.assess("2025-07-10")).isEqualTo("0 noted, 0 failed");
        assertThat(her.assess("2025-07-11")).isEqualTo("0 noted, 0 failed");
        her.received("2025-07-12");
        assertThat(her.assess("2025-07-12")).isEqualTo("1 noted, 0 failed");
    }

    @Test
    void looksAtEveryOrganisationInTheMorning() {
        LeftBehind one = new LeftBehind(http, "Холова Бибиҷон");
        LeftBehind another = new LeftBehind(http, "Холова Ойбибӣ");

        daily.everyMorning();

        assertThat(one.listed("")).hasSize(1);
        assertThat(another.listed("")).hasSize(1);
    }

    @Test
    void catchesUpTheDaysOnWhichNothingRan() {
        LeftBehind her = new LeftBehind(http, "Холова Бибиҷон");
        her.received("2025-07-12");
        her.assess("2025-07-08");

        assertThat(caughtUp(her, "2025-07-14"))
                .containsExactly(
                        "2025-07-09 0 0",
                        "2025-07-10 1 0",
                        "2025-07-11 0 0",
                        "2025-07-12 1 0",
                        "2025-07-13 0 0",
                        "2025-07-14 0 0");
        assertThat(caughtUp(her, "2025-07-14")).isEmpty();
        assertThat(her.listed("")).containsExactly("Холаи Холова Бибиҷон no longer noted 2025-07-12");
    }

    @Test
    void catchesUpNoMoreThanAMonth() {
        LeftBehind her = new LeftBehind(http, "Холова Бибиҷон");
        her.assess("2025-01-11");

        assertThat(caughtUp(her, "2025-12-31"))
                .hasSize(HouseholdAssessment.MOST_DAYS_CAUGHT_UP)
                .startsWith("2025-12-01 1 0")
                .endsWith("2025-12-31 0 0");
    }

    @Test
    void takesUpALookThatWasBrokenOff() {
        LeftBehind her = new LeftBehind(http, "Холова Бибиҷон");
        her.assess("2025-07-09");
        jdbc.update(
                "insert into household_look (mfo, business_date, started_at) values (?, '2025-07-10', now())", her.mfo);

        assertThat(caughtUp(her, "2025-07-10")).containsExactly("2025-07-10 1 0");
    }

    @Test
    void goesOnPastAMemberThatCannotBeNotedAndFindsHerAgain() {
        LeftBehind her = new LeftBehind(http, "Холова Бибиҷон");
        UUID broken = householdWithoutEvents(her.mfo);

        assertThat(her.assess("2025-07-10")).isEqualTo("1 noted, 1 failed");
        assertThat(her.assess("2025-07-10")).isEqualTo("0 noted, 1 failed");

        var look = http.get(her.manager, "/api/household-assessments")
                .body()
                .path("items")
                .get(0);
        assertThat(look.path("noted").asInt()).isEqualTo(1);
        assertThat(look.path("failures").get(0).path("memberId").asString()).isEqualTo(broken.toString());
        assertThat(her.listed("")).hasSize(1);
        jdbc.update("delete from household_fact where member_id = ?", broken);
        jdbc.update("delete from member where member_id = ?", broken);
    }

    @Test
    void looksAtItsOwnOrganisationOnly() {
        LeftBehind one = new LeftBehind(http, "Холова Бибиҷон");
        LeftBehind another = new LeftBehind(http, "Холова Ойбибӣ");

        assertThat(one.assess("2025-07-10")).isEqualTo("1 noted, 0 failed");

        assertThat(another.listed("")).isEmpty();
        assertThat(caughtUp(another, "2025-07-10")).containsExactly("2025-07-10 1 0");
    }

    private List<String> caughtUp(LeftBehind her, String date) {
        return assessment.runUntil(LocalDate.parse(date), her.mfo).stream()
                .map(outcome -> outcome.businessDate() + " " + outcome.noted() + " " + outcome.failed())
                .toList();
    }

    /** Rows no event stands behind: the look finds her abandoned, the command knows no such member. */
    private UUID householdWithoutEvents(String mfo) {
        UUID member = UUID.randomUUID();
        jdbc.update(
                "insert into member (member_id, mfo, sealed_person, sex, birth_year, consented_on)"
                        + " values (?, ?, 'c2VhbGVk', 'F', 1990, '2024-01-01')",
                member,
                mfo);
        jdbc.update(
                "insert into household_fact (fact_id, member_id, kind, happened_on, recorded_at, reached_her,"
                        + " sealed_fact) values (?, ?, 'HUSBAND_EMIGRATED', '2024-01-01', now(), false, 'c2VhbGVk')",
                UUID.randomUUID(),
                member);
        return member;
    }

    @Test
    void isNotForAnOfficer() {
        LeftBehind her = new LeftBehind(http, "Холова Бибиҷон");

        assertThat(http.post(her.officer, "/api/household-assessments", Map.of("businessDate", "2025-07-10"))
                        .status())
                .isEqualTo(403);
    }
}
