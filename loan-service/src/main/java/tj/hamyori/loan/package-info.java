/**
 * Decides who is lent how much under which product, and what later becomes of that promise. It asks group-service about
 * the household, hears who is late and what is fully repaid from repayment-service, and tells both what was disbursed,
 * rescheduled, written off and closed.
 */
@NullMarked
package tj.hamyori.loan;

import org.jspecify.annotations.NullMarked;
