package tj.hamyori.group.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a group has not finished, as far as is known here.
 *
 * @param lastMeetingOn of the meetings that stand, null for none
 * @param unverifiedMeetings recorded, neither verified nor reversed
 * @param runningLoans the lender's loans on the group's collection sheet that still owe something
 */
public record OpenBusiness(@Nullable LocalDate lastMeetingOn, int unverifiedMeetings, int runningLoans) {}
