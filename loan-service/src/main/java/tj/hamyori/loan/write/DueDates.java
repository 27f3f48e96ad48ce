package tj.hamyori.loan.write;

import static tj.hamyori.loan.write.LoanRule.FIRST_DUE_ON_NO_MEETING;
import static tj.hamyori.loan.write.LoanRule.FIRST_DUE_TOO_EARLY;
import static tj.hamyori.loan.write.LoanRule.FIRST_MEETING_NOT_SAID;
import static tj.hamyori.loan.write.LoanRule.GROUP_MEETS_IN_ANOTHER_RHYTHM;
import static tj.hamyori.loan.write.LoanRule.GROUP_WITHOUT_MEETING_DAY;
import static tj.hamyori.loan.write.LoanRule.INTEREST_FREE_ENDS_WITHIN_A_YEAR;
import static tj.hamyori.loan.write.LoanRule.NEW_RHYTHM_WITHOUT_MEETINGS;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tj.hamyori.loan.events.LoanRescheduled;
import tj.hamyori.loan.events.MeetingDay;
import tj.hamyori.loan.events.ProductTerms;
import tj.hamyori.loan.model.MeetingRhythm;
import tj.hamyori.loan.model.Meetings;
import tj.hamyori.loan.model.ProductKind;
import tj.hamyori.loan.model.RepaymentRhythm;
import tj.hamyori.loan.write.disburse.DisburseLoan;

/** On which dates a loan may fall due; used by the aggregates alone. */
final class DueDates {

    private DueDates() {}

    /** The product's own meeting day, or the group's where the product follows it; null where it follows none. */
    static @Nullable MeetingDay meetingDay(ProductTerms product, DisburseLoan command) {
        if (!Boolean.TRUE.equals(product.followsGroupMeetings())) {
            return product.meetingDay();
        }
        MeetingRhythm group = command.groupMeets();
        GROUP_WITHOUT_MEETING_DAY.unless(group != null && group.weekday() != null);
        MeetingRhythm meets = Objects.requireNonNull(group);
        GROUP_MEETS_IN_ANOTHER_RHYTHM.unless(
                meets.unit().equals(product.unit()) && product.every() % meets.every() == 0);
        FIRST_MEETING_NOT_SAID.unless(meets.every() == 1 || command.firstDueOn() != null);
        return new MeetingDay(Objects.requireNonNull(meets.weekday()), meets.nth());
    }

    static void check(ProductTerms product, @Nullable MeetingDay day, int instalments, DisburseLoan command) {
        RepaymentRhythm rhythm = RepaymentRhythm.of(product.every(), product.unit());
        Meetings meetings = meetings(day, rhythm);
        LocalDate disbursedOn = command.disbursedOn();
        LocalDate first = command.firstDueOn();
        if (first == null) {
            first = meetings == null ? rhythm.after(disbursedOn, 1) : meetings.firstAfter(disbursedOn);
        }
        FIRST_DUE_TOO_EARLY.unless(first.isAfter(disbursedOn));
        check(product, meetings, disbursedOn, first, last(rhythm, meetings, first, instalments));
    }

    /** @param day as agreed at the disbursement */
    static void check(ProductTerms product, @Nullable MeetingDay day, LocalDate disbursedOn, LoanRescheduled changed) {
        LocalDate first = changed.firstDueOn();
        Integer instalments = changed.instalments();
        if (first == null || instalments == null) {
            return;
        }
        RepaymentRhythm rhythm = RepaymentRhythm.of(changed.every(), changed.unit());
        Meetings meetings = meetings(day, rhythm);
        NEW_RHYTHM_WITHOUT_MEETINGS.unless(meetings == null || meetings.exist());
        FIRST_DUE_TOO_EARLY.unless(first.isAfter(changed.decidedOn()));
        check(product, meetings, disbursedOn, first, last(rhythm, meetings, first, instalments));
    }

    static @Nullable Meetings meetings(@Nullable MeetingDay day, RepaymentRhythm rhythm) {
        return day == null ? null : new Meetings(DayOfWeek.valueOf(day.weekday()), day.nth(), rhythm);
    }

    private static void check(
            ProductTerms product, @Nullable Meetings meetings, LocalDate disbursedOn, LocalDate first, LocalDate last) {
        FIRST_DUE_ON_NO_MEETING.unless(meetings == null || meetings.isOn(first));
        INTEREST_FREE_ENDS_WITHIN_A_YEAR.unless(ProductKind.valueOf(product.kind()) != ProductKind.INTEREST_FREE
                || RepaymentRhythm.reachesAYear(disbursedOn, last));
    }

    private static LocalDate last(
            RepaymentRhythm rhythm, @Nullable Meetings meetings, LocalDate first, int instalments) {
        return meetings == null ? rhythm.after(first, instalments - 1) : meetings.after(first, instalments - 1);
    }
}
