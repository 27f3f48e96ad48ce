/**
 * What is to be paid and when, as a pure function of terms and calendar: no framework, no clock, no storage. Money is a
 * {@code long} of minor units beside an ISO 4217 currency.
 */
@NullMarked
package tj.hamyori.repayment.model.schedule;

import org.jspecify.annotations.NullMarked;
