package tj.hamyori.repayment.write.followcalendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.TreeSet;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import tj.hamyori.repayment.model.schedule.DeclaredDays;

/**
 * Moves instalments that are not yet due to where the calendar as known now puts them; amounts stay, and the loan does
 * not count as rescheduled. Sent by the schedule job; changes nothing where no date moves, where the terms keep dates
 * on days off, and where nothing is owed any more.
 *
 * @param asOf business date; what fell due by then stays
 * @param declared the organisation's days off as known now
 */
public record FollowCalendar(
        @TargetAggregateIdentifier UUID loanId, LocalDate asOf, DeclaredDays declared, Instant recordedAt) {

    /** The same for the same date and the same days, so that a second run changes nothing. */
    public UUID decisionId() {
        String days = asOf + " " + new TreeSet<>(declared.holidays()) + " " + new TreeSet<>(declared.workingDays());
        return UUID.nameUUIDFromBytes(days.getBytes(StandardCharsets.UTF_8));
    }
}
