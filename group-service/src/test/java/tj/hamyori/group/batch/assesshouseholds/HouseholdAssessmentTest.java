package tj.hamyori.group.batch.assesshouseholds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tj.hamyori.group.Http;
import tj.hamyori.group.LeftBehind;
import tj.hamyori.group.RunningGroupService;

@RunningGroupService
class HouseholdAssessmentTest {

    @Autowired
    private Http http;

    @Autowired
    private DailyHouseholdAssessment daily;

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
    void isNotForAnOfficer() {
        LeftBehind her = new LeftBehind(http, "Холова Бибиҷон");

        assertThat(http.post(her.officer, "/api/household-assessments", Map.of("businessDate", "2025-07-10"))
                        .status())
                .isEqualTo(403);
    }
}
