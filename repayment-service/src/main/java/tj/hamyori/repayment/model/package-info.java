/**
 * Schedules, allocation and arrears as pure functions of terms, calendar, payments and a date: no framework, no clock,
 * no storage. Money is a {@code long} of minor units beside an ISO 4217 currency.
 */
@NullMarked
package tj.hamyori.repayment.model;

import org.jspecify.annotations.NullMarked;
