/**
 * What was paid and what is late, as a pure function of a schedule, payments and a date; and how a schedule changes
 * while it is being paid. No framework, no clock, no storage.
 */
@NullMarked
package tj.hamyori.repayment.model.account;

import org.jspecify.annotations.NullMarked;
