package tj.hamyori.repayment.model.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static tj.hamyori.repayment.model.schedule.TermsFixture.dates;
import static tj.hamyori.repayment.model.schedule.TermsFixture.dueDates;
import static tj.hamyori.repayment.model.schedule.TermsFixture.major;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tj.hamyori.repayment.PublishedCases;

/** What other systems' own tests and published examples print, in {@code published-schedules.txt}. */
class SchedulesOfOtherSystemsTest {
    private static final String ONWARDS = "…";
    private static final String NOT_PRINTED = "*";

    @ParameterizedTest(name = "{0}")
    @MethodSource("published")
    void printsWhatTheyPrint(String source, String loan, String terms, String lines, String dates) {
        RepaymentSchedule schedule = ScheduleEngine.schedule(TermsNotation.read(loan, terms));
        boolean whole = TermsNotation.isWhole(terms);
        List<String> expected = List.of(lines.split(" +"));
        if (lines.matches("[^:=" + ONWARDS + "]*")) {
            assertThat(schedule.instalments()).as(source).hasSameSizeAs(expected);
        }
        for (int index = 0; index < expected.size(); index++) {
            if (!expected.get(index).equals(ONWARDS)) {
                check(source, schedule, index + 1, expected.get(index), whole);
            }
        }
        if (!dates.isEmpty()) {
            assertThat(dueDates(schedule)).as(source).isEqualTo(dates(dates));
        }
    }

    /** {@code "166.67+30.00"} of the line at this place, {@code "3:166.67+30.00"} of the third, {@code "3=196.67"}. */
    private static void check(String source, RepaymentSchedule schedule, int place, String expected, boolean whole) {
        int mark = Math.max(expected.indexOf(':'), expected.indexOf('='));
        int number = mark < 0 ? place : Integer.parseInt(expected.substring(0, mark));
        Instalment line = schedule.instalments().get(number - 1);
        String printed = expected.substring(mark + 1);
        String where = source + ", instalment " + number;
        if (expected.contains("=")) {
            assertAmount(where, printed, line.totalMinor(), whole);
            return;
        }
        String[] parts = printed.split("\\+");
        assertAmount(where, parts[0], line.principalMinor(), whole);
        assertAmount(where, parts[1], line.interestMinor(), whole);
    }

    private static void assertAmount(String where, String printed, long minor, boolean whole) {
        if (!printed.equals(NOT_PRINTED)) {
            assertThat(whole ? String.valueOf(minor) : major(minor)).as(where).isEqualTo(printed);
        }
    }

    static Stream<Arguments> published() {
        return PublishedCases.in(SchedulesOfOtherSystemsTest.class, "published-schedules.txt");
    }
}
