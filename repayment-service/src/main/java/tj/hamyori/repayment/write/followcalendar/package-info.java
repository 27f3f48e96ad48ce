/** Moves dates that are not yet due after the calendar changed. */
@NullMarked
package tj.hamyori.repayment.write.followcalendar;

import org.jspecify.annotations.NullMarked;
