package tj.hamyori.repayment.read.holidays;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import tj.hamyori.platform.projection.ReadModelRebuilder;
import tj.hamyori.repayment.Http;
import tj.hamyori.repayment.RepaymentServiceTest;
import tj.hamyori.repayment.model.schedule.DeclaredDays;
import tj.hamyori.testing.tokens.TestTokens;
import tools.jackson.databind.JsonNode;

@RepaymentServiceTest
class HolidaysTest {

    private static final String HOLIDAYS = "/api/holidays";

    /** Years of its own, so that days declared for the country reach no other test. */
    private static final LocalDate FRIDAY = LocalDate.of(2090, 6, 16);

    @Autowired
    Environment environment;

    @Autowired
    CalendarOf calendar;

    @Autowired
    ReadModelRebuilder rebuilder;

    @Autowired
    JdbcClient jdbc;

    @Test
    void showsTheLawsHolidaysAndTheOrganisationsOwnToItAlone() {
        assertThat(declare("HOLA", FRIDAY, false).status()).isEqualTo(201);

        JsonNode own = days("HOLA", "");
        assertThat(own.findValuesAsString("day")).contains(FRIDAY.toString(), "2090-03-21", "2090-06-27");
        JsonNode declared = of(own, FRIDAY);
        assertThat(declared.path("source").asString()).isEqualTo("ORGANISATION");
        assertThat(declared.path("reason").asString()).isEqualTo("harvest");
        assertThat(declared.path("declaredBy").asString()).isEqualTo("declarer");
        assertThat(of(own, LocalDate.of(2090, 3, 21)).path("source").asString()).isEqualTo("LAW");
        assertThat(days("HOLB", "").findValuesAsString("day"))
                .doesNotContain(FRIDAY.toString())
                .contains("2090-03-21");
    }

    @Test
    void putsAnOrganisationsOwnWordBeforeTheCountrys() {
        LocalDate announced = FRIDAY.plusDays(7);
        assertThat(association().post(HOLIDAYS, body(announced, false)).status())
                .isEqualTo(201);
        assertThat(calendar.organisation("HOLC")).isEqualTo(calendar.organisation(null));
        assertThat(calendar.organisation("HOLC").holidays()).contains(announced);

        declare("HOLC", announced, true);

        assertThat(calendar.organisation("HOLC").workingDays()).containsExactly(announced);
        assertThat(calendar.organisation("HOLC").holidays()).doesNotContain(announced);
        assertThat(calendar.organisation(null).holidays()).contains(announced);
    }

    @Test
    void answersAsKnownAtAnInstantAlsoWhenRebuilt() {
        declare("HOLD", FRIDAY, false);
        Instant between =
                Instant.parse(of(days("HOLD", ""), FRIDAY).path("recordedAt").asString());
        declare("HOLD", FRIDAY, true);

        assertThat(of(days("HOLD", ""), FRIDAY).path("working").asBoolean()).isTrue();
        assertThat(of(days("HOLD", "&knownAt=" + between), FRIDAY)
                        .path("working")
                        .asBoolean())
                .isFalse();
        assertThat(days("HOLD", "&knownAt=" + between.minusMillis(1)).findValuesAsString("day"))
                .doesNotContain(FRIDAY.toString());
        assertThat(calendar.organisation("HOLD", between.minusMillis(1)).workingDays())
                .isEmpty();

        List<String> before = rows();
        rebuilder.rebuild();
        assertThat(rows()).isEqualTo(before).isNotEmpty();
    }

    @Test
    void movesThePreviewOfThatOrganisationAlone() {
        declare("HOLE", FRIDAY, false);

        assertThat(firstDueOn("HOLE")).isEqualTo("2090-06-19");
        assertThat(firstDueOn("HOLF")).isEqualTo(FRIDAY.toString());
    }

    @Test
    void leavesDeclaringToAdministratorsAndTheAssociation() {
        assertThat(as("HOLG", "LOAN_OFFICER")
                        .post(HOLIDAYS, body(FRIDAY, false))
                        .status())
                .isEqualTo(403);
        Http.Answer refused = as("HOLG", "MFO_ADMIN").post(HOLIDAYS, "{\"days\":[],\"reason\":\"none\"}");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("HOLIDAY_DAYS_AT_MOST_A_YEAR");
        assertThat(calendar.organisation("HOLG"))
                .isEqualTo(calendar.organisation(null))
                .extracting(DeclaredDays::workingDays)
                .isEqualTo(Set.of());
    }

    @Test
    void answersForThreeYearsAtMost() {
        Http officer = as("HOLG", "LOAN_OFFICER");
        assertThat(officer.get(HOLIDAYS + "?from=2090-01-01&to=2092-12-31").status())
                .isEqualTo(200);
        Http.Answer refused = officer.get(HOLIDAYS + "?from=2090-01-01&to=2093-01-01");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("HOLIDAYS_OF_AT_MOST_THREE_YEARS");
        assertThat(officer.get(HOLIDAYS + "?from=2090-01-02&to=2090-01-01").status())
                .isEqualTo(422);
        assertThat(officer.get(HOLIDAYS).status()).isEqualTo(200);
    }

    private String firstDueOn(String mfo) {
        return as(mfo, "LOAN_OFFICER")
                .post(
                        "/api/schedules/preview",
                        "{\"principalMinor\":100,\"currency\":\"TJS\",\"disbursedOn\":\"2090-05-16\",\"terms\":"
                                + "{\"instalments\":1,\"nonWorkingDays\":\"NEXT_WORKING_DAY\",\"calendar\":\"TJ\"}}")
                .json()
                .path("instalments")
                .path(0)
                .path("dueOn")
                .asString();
    }

    private List<String> rows() {
        return jdbc.sql("select declared_day::text from declared_day order by 1")
                .query((row, index) -> Objects.toString(row.getString(1)))
                .list();
    }

    private Http.Answer declare(String mfo, LocalDate day, boolean working) {
        return as(mfo, "MFO_ADMIN").post(HOLIDAYS, body(day, working));
    }

    private static String body(LocalDate day, boolean working) {
        return "{\"days\":[\"%s\"],\"working\":%s,\"reason\":\"harvest\"}".formatted(day, working);
    }

    private JsonNode days(String mfo, String more) {
        return as(mfo, "LOAN_OFFICER")
                .get(HOLIDAYS + "?from=2090-01-01&to=2090-12-31" + more)
                .json()
                .path("holidays");
    }

    private static JsonNode of(JsonNode holidays, LocalDate day) {
        return holidays.valueStream()
                .filter(holiday -> holiday.path("day").asString().equals(day.toString()))
                .findAny()
                .orElseThrow();
    }

    private Http as(String mfo, String role) {
        return Http.of(
                environment, TestTokens.of("declarer").mfo(mfo).roles(role).bearer());
    }

    private Http association() {
        return Http.of(
                environment, TestTokens.of("analyst").roles("AMFOT_ANALYST").bearer());
    }
}
