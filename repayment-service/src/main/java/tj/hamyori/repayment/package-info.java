/**
 * Keeping the promise. Hears of disbursed loans and verified meetings, decides what a repayment may be, and tells
 * schedules, repayments, arrears and portfolio reports to the others.
 */
@NullMarked
package tj.hamyori.repayment;

import org.jspecify.annotations.NullMarked;
