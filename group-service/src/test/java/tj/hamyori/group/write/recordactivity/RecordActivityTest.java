package tj.hamyori.group.write.recordactivity;

import static tj.hamyori.group.write.Fixtures.FACT;
import static tj.hamyori.group.write.Fixtures.GROUP;
import static tj.hamyori.group.write.Fixtures.MEMBER;
import static tj.hamyori.group.write.Fixtures.MFO;
import static tj.hamyori.group.write.Fixtures.OTHER_MEMBER;
import static tj.hamyori.group.write.Fixtures.OTHER_MFO;
import static tj.hamyori.group.write.Fixtures.TODAY;
import static tj.hamyori.group.write.Fixtures.TOMORROW;
import static tj.hamyori.group.write.Fixtures.activity;
import static tj.hamyori.group.write.Fixtures.admitted;
import static tj.hamyori.group.write.Fixtures.formed;
import static tj.hamyori.group.write.Fixtures.group;
import static tj.hamyori.group.write.Fixtures.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tj.hamyori.events.Money;
import tj.hamyori.group.events.ActivityRecorded;
import tj.hamyori.group.model.ActivityKind;
import tj.hamyori.group.write.Fixtures.ReadableSeals;

class RecordActivityTest {

    private static final LocalDate FORMED = LocalDate.parse("2025-02-01");
    private static final String ABOUT = "Дӯзандагӣ";
    private static final String CENTRE = "Маркази занон";
    private static final String SUBJECT = ReadableSeals.text(ABOUT, "first");
    private static final String PROVIDER = ReadableSeals.text(CENTRE, "first");

    @Test
    void recordsTodayButNotTomorrow() {
        activity().when(training(2, TODAY, "zarina")).expectEvents(trained(2, TODAY));
        refused(activity().when(training(2, TOMORROW, "zarina")), "ACTIVITY_IN_FUTURE");
    }

    @Test
    void changesNothingWhenSentAgainByWhomeverAndRefusesOtherContent() {
        activity(trained(2, TODAY)).when(training(2, TODAY, "nigina")).expectNoEvents();
        refused(activity(trained(2, TODAY)).when(training(3, TODAY, "zarina")), "ACTIVITY_ID_REUSED");
    }

    @Test
    void comparesWhatItWasAboutThoughItIsSealedOrFromOlderEventsInTheClear() {
        ActivityRecorded clear = new ActivityRecorded(
                FACT,
                GROUP,
                MFO,
                "TRAINING",
                TODAY,
                ABOUT,
                CENTRE,
                null,
                List.of(MEMBER, OTHER_MEMBER),
                2,
                "zarina",
                null,
                null);
        RecordActivity elsewhere = command(ActivityKind.TRAINING, null, null, 2, TODAY, "nigina", "Ҷамоат");
        activity(clear).when(training(2, TODAY, "nigina")).expectNoEvents();
        refused(activity(clear).when(elsewhere), "ACTIVITY_ID_REUSED");
        refused(activity(trained(2, TODAY)).when(elsewhere), "ACTIVITY_ID_REUSED");
    }

    @Test
    void givesSupportInKindAValueAndNothingElse() {
        activity()
                .when(command(ActivityKind.IN_KIND_SUPPORT, 1L, "TJS", null))
                .expectEvents(new ActivityRecorded(
                        FACT,
                        GROUP,
                        MFO,
                        "IN_KIND_SUPPORT",
                        TODAY,
                        null,
                        null,
                        Money.of(1, "TJS"),
                        List.of(MEMBER, OTHER_MEMBER),
                        null,
                        "zarina",
                        SUBJECT,
                        PROVIDER));
        String code = "SUPPORT_HAS_A_VALUE";
        refused(activity().when(command(ActivityKind.IN_KIND_SUPPORT, 0L, "TJS", null)), code);
        refused(activity().when(command(ActivityKind.IN_KIND_SUPPORT, 1L, "SOM", null)), code);
        refused(activity().when(command(ActivityKind.IN_KIND_SUPPORT, 1L, null, null)), code);
        refused(activity().when(command(ActivityKind.IN_KIND_SUPPORT, null, null, null)), code);
        refused(activity().when(command(ActivityKind.SERVICE, 1L, "TJS", null)), code);
    }

    @Test
    void countsWhoAttended() {
        activity().when(training(2, TODAY, "zarina")).expectSuccessfulHandlerExecution();
        refused(activity().when(training(1, TODAY, "zarina")), "FEWER_TOOK_PART_THAN_ARE_NAMED");
        refused(activity().when(training(0, TODAY, "zarina")), "ATTENDED_BY_SOMEBODY");
        refused(activity().when(command(ActivityKind.EDUCATION_MEETING, null, null, null)), "ATTENDED_BY_SOMEBODY");
        refused(activity().when(command(ActivityKind.SERVICE, null, null, 2)), "ATTENDED_BY_SOMEBODY");
        activity().when(command(ActivityKind.SERVICE, null, null, null)).expectSuccessfulHandlerExecution();
    }

    @Test
    void hidesAnActivityFromAnotherOrganisation() {
        RecordActivity theirs = new RecordActivity(
                FACT,
                GROUP,
                OTHER_MFO,
                ActivityKind.TRAINING,
                TODAY,
                ABOUT,
                CENTRE,
                "sealed again",
                "sealed again",
                null,
                null,
                Set.of(MEMBER, OTHER_MEMBER),
                2,
                "zarina",
                TODAY);
        refused(activity(trained(2, TODAY)).when(theirs), "UNKNOWN_RESOURCE");
    }

    @Test
    void theGroupTakesItFromTheDayItWasFormedForMembersOfThatDay() {
        Object[] given = {formed(), admitted(MEMBER, "2025-02-01")};
        group(given).when(asked(MFO, FORMED, MEMBER)).expectNoEvents().expectSuccessfulHandlerExecution();
        refused(group(given).when(asked(MFO, FORMED.minusDays(1), MEMBER)), "ACTIVITY_BEFORE_FORMED");
        refused(group(given).when(asked(MFO, FORMED, OTHER_MEMBER)), "NOT_A_MEMBER_THAT_DAY");
        refused(group(given).when(asked(OTHER_MFO, FORMED, MEMBER)), "UNKNOWN_RESOURCE");
    }

    private static RecordActivityOfGroup asked(String mfo, LocalDate on, UUID member) {
        return new RecordActivityOfGroup(GROUP, mfo, on, Set.of(member));
    }

    private static ActivityRecorded trained(int participants, LocalDate on) {
        return new ActivityRecorded(
                FACT,
                GROUP,
                MFO,
                "TRAINING",
                on,
                null,
                null,
                null,
                List.of(MEMBER, OTHER_MEMBER),
                participants,
                "zarina",
                SUBJECT,
                PROVIDER);
    }

    private static RecordActivity training(int participants, LocalDate on, String by) {
        return command(ActivityKind.TRAINING, null, null, participants, on, by);
    }

    private static RecordActivity command(
            ActivityKind kind, @Nullable Long value, @Nullable String currency, @Nullable Integer participants) {
        return command(kind, value, currency, participants, TODAY, "zarina");
    }

    private static RecordActivity command(
            ActivityKind kind,
            @Nullable Long value,
            @Nullable String currency,
            @Nullable Integer participants,
            LocalDate on,
            String by) {
        return command(kind, value, currency, participants, on, by, CENTRE);
    }

    private static RecordActivity command(
            ActivityKind kind,
            @Nullable Long value,
            @Nullable String currency,
            @Nullable Integer participants,
            LocalDate on,
            String by,
            String provider) {
        return new RecordActivity(
                FACT,
                GROUP,
                MFO,
                kind,
                on,
                ABOUT,
                provider,
                ReadableSeals.text(ABOUT, by.equals("zarina") ? "first" : "again"),
                ReadableSeals.text(provider, by.equals("zarina") ? "first" : "again"),
                value,
                currency,
                Set.of(OTHER_MEMBER, MEMBER),
                participants,
                by,
                TODAY);
    }
}
