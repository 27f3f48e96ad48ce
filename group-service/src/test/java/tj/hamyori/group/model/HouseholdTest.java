package tj.hamyori.group.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tj.hamyori.events.Money;

class HouseholdTest {

    private static final LocalDate LEFT = day("2026-01-10");

    @ParameterizedTest
    @CsvSource(textBlock = """
            # left,       own remittance, as of,      migrant, since
            2026-01-10,   ,               2026-01-09, false,
            2026-01-10,   ,               2026-01-10, true,
            2026-01-10,   ,               2026-07-09, true,
            2026-01-10,   ,               2026-07-10, true,    2026-07-10
            2026-01-10,   2026-03-15,     2026-09-14, true,
            2026-01-10,   2026-03-15,     2026-09-15, true,    2026-09-15
            2026-01-10,   2026-03-15,     2027-03-15, true,    2026-09-15
            # money before he left does not put the beginning back
            2026-01-10,   2025-12-01,     2026-07-10, true,    2026-07-10
            # money after the date asked about is not known yet
            2026-01-10,   2026-08-01,     2026-07-31, true,    2026-07-10
            2026-01-10,   2026-08-01,     2026-08-01, true,
            # calendar months, the end of a short month included
            2025-08-31,   ,               2026-02-27, true,
            2025-08-31,   ,               2026-02-28, true,    2026-02-28
            2027-08-31,   ,               2028-02-28, true,
            2027-08-31,   ,               2028-02-29, true,    2028-02-29
            """)
    void countsSixCalendarMonthsFromTheLaterOfDepartureAndLastRemittance(
            LocalDate left, @Nullable LocalDate remitted, LocalDate asOf, boolean migrant, @Nullable LocalDate since) {
        List<HouseholdFact> facts = Stream.<HouseholdFact>of(
                        new HouseholdFact.HusbandEmigrated(left, "RU"),
                        remitted == null ? null : remittance(remitted, ReceivedBy.SELF))
                .filter(Objects::nonNull)
                .toList();

        Household household = Household.asOf(asOf, facts);

        assertThat(household.migrantHousehold()).isEqualTo(migrant);
        assertThat(household.since()).isEqualTo(since);
        assertThat(household.abandoned()).isEqualTo(since != null);
        assertThat(household.needsDecision()).isEmpty();
    }

    @Test
    void knowsNothingOfAHouseholdWithoutFacts() {
        assertThat(Household.asOf(LEFT, List.of()))
                .isEqualTo(
                        new Household(LEFT, false, false, null, List.of(), List.of(), CivilStatus.UNKNOWN, List.of()));
    }

    @Test
    void noRemittanceMakesAHouseholdAbandonedWhoseHusbandNeverLeft() {
        Household household =
                Household.asOf(day("2026-12-01"), List.of(remittance(day("2026-01-01"), ReceivedBy.SELF)));

        assertThat(household.migrantHousehold()).isFalse();
        assertThat(household.abandoned()).isFalse();
    }

    @Test
    void endsWithHisReturnAndBeginsAgainWithTheNextDeparture() {
        List<HouseholdFact> facts = List.of(
                new HouseholdFact.HusbandEmigrated(LEFT, "RU"),
                new HouseholdFact.HusbandReturned(day("2026-08-01")),
                new HouseholdFact.HusbandEmigrated(day("2026-08-02"), "KZ"));

        assertThat(Household.asOf(day("2026-07-31"), facts).since()).isEqualTo(day("2026-07-10"));
        assertThat(Household.asOf(day("2026-08-01"), facts).migrantHousehold()).isFalse();
        assertThat(Household.asOf(day("2026-08-01"), facts).abandoned()).isFalse();
        assertThat(Household.asOf(day("2026-08-02"), facts).migrantHousehold()).isTrue();
        assertThat(Household.asOf(day("2027-02-01"), facts).abandoned()).isFalse();
        assertThat(Household.asOf(day("2027-02-02"), facts).since()).isEqualTo(day("2027-02-02"));
    }

    @Test
    void aReturnOnTheDayOfADepartureEndsIt() {
        List<HouseholdFact> facts =
                List.of(new HouseholdFact.HusbandEmigrated(LEFT, null), new HouseholdFact.HusbandReturned(LEFT));

        assertThat(Household.asOf(LEFT, facts).migrantHousehold()).isFalse();
    }

    @Test
    void tellsTheSameAbsenceTwiceWithoutBeginningAnew() {
        List<HouseholdFact> facts = List.of(
                new HouseholdFact.HusbandEmigrated(LEFT, "RU"),
                new HouseholdFact.HusbandEmigrated(day("2026-05-01"), "KZ"));

        assertThat(Household.asOf(day("2026-07-10"), facts).abandoned()).isTrue();
    }

    @Test
    void asksAPersonAboutMoneyOthersTookAndContactWithoutMoney() {
        List<HouseholdFact> facts = List.of(
                new HouseholdFact.HusbandEmigrated(LEFT, "RU"),
                remittance(day("2026-02-01"), ReceivedBy.IN_LAWS),
                remittance(day("2026-03-15"), ReceivedBy.SELF),
                remittance(day("2026-05-01"), ReceivedBy.IN_LAWS),
                new HouseholdFact.Contact(day("2026-06-01"), "CALL"),
                remittance(day("2026-07-01"), ReceivedBy.OTHER),
                new HouseholdFact.Contact(day("2026-09-16"), "CALL"));

        assertThat(Household.asOf(day("2026-09-14"), facts).needsDecision()).isEmpty();
        Household household = Household.asOf(day("2026-09-15"), facts);

        assertThat(household.abandoned()).isTrue();
        assertThat(household.needsDecision())
                .containsExactly(
                        new OpenQuestion(OpenQuestion.Kind.REMITTANCE_RECEIVED_BY_IN_LAWS, day("2026-05-01")),
                        new OpenQuestion(OpenQuestion.Kind.CONTACT_WITHOUT_MONEY, day("2026-06-01")),
                        new OpenQuestion(OpenQuestion.Kind.REMITTANCE_RECEIVED_BY_OTHER, day("2026-07-01")));
        assertThat(household.evidence()).containsExactlyElementsOf(facts.subList(0, 6));
    }

    @Test
    void beginsTheMonthsAnewWhereAnOfficerFoundThatSupportReachedHer() {
        OpenQuestion question = new OpenQuestion(OpenQuestion.Kind.REMITTANCE_RECEIVED_BY_IN_LAWS, day("2026-05-01"));
        List<HouseholdFact> facts = List.of(
                new HouseholdFact.HusbandEmigrated(LEFT, "RU"),
                remittance(day("2026-05-01"), ReceivedBy.IN_LAWS),
                new HouseholdFact.Decided(day("2026-08-01"), question, Support.REACHED_HER));

        assertThat(Household.asOf(day("2026-07-31"), facts).needsDecision()).containsExactly(question);
        assertThat(Household.asOf(day("2026-07-31"), facts).since()).isEqualTo(day("2026-07-10"));
        assertThat(Household.asOf(day("2026-08-01"), facts).abandoned()).isFalse();
        assertThat(Household.asOf(day("2026-10-31"), facts).abandoned()).isFalse();
        assertThat(Household.asOf(day("2026-11-01"), facts).since()).isEqualTo(day("2026-11-01"));
    }

    @Test
    void leavesTheMonthsWhereNothingReachedHerAndTakesTheLastOfTwoAnswers() {
        OpenQuestion question = new OpenQuestion(OpenQuestion.Kind.CONTACT_WITHOUT_MONEY, day("2026-06-01"));
        HouseholdFact left = new HouseholdFact.HusbandEmigrated(LEFT, "RU");
        HouseholdFact call = new HouseholdFact.Contact(day("2026-06-01"), "CALL");
        HouseholdFact nothing = new HouseholdFact.Decided(day("2026-07-15"), question, Support.DID_NOT_REACH_HER);
        HouseholdFact reached = new HouseholdFact.Decided(day("2026-07-16"), question, Support.REACHED_HER);

        Household closed = Household.asOf(day("2026-07-15"), List.of(left, call, nothing, reached));
        Household corrected = Household.asOf(day("2026-07-16"), List.of(left, call, nothing, reached));

        assertThat(closed.since()).isEqualTo(day("2026-07-10"));
        assertThat(closed.needsDecision()).isEmpty();
        assertThat(corrected.abandoned()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void civilStatusNeverDecides(CivilStatus status) {
        List<HouseholdFact> facts = List.of(
                new HouseholdFact.CivilStatusStated(day("2025-01-01"), CivilStatus.REGISTERED),
                new HouseholdFact.HusbandEmigrated(LEFT, "RU"),
                new HouseholdFact.CivilStatusStated(day("2026-02-01"), status),
                new HouseholdFact.CivilStatusStated(day("2026-07-11"), CivilStatus.REGISTERED));

        Household before = Household.asOf(day("2026-07-09"), facts);
        Household after = Household.asOf(day("2026-07-10"), facts);

        assertThat(before.abandoned()).isFalse();
        assertThat(after.abandoned()).isTrue();
        assertThat(after.needsDecision()).isEmpty();
        assertThat(after.civilStatus()).isEqualTo(status);
    }

    private static HouseholdFact remittance(LocalDate on, ReceivedBy receivedBy) {
        return new HouseholdFact.Remittance(on, receivedBy, Money.of(50_000, "RUB"));
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
