/** Facts about the promise: loans disbursed, rescheduled, written off and closed. */
@NullMarked
package tj.hamyori.events.loan;

import org.jspecify.annotations.NullMarked;
