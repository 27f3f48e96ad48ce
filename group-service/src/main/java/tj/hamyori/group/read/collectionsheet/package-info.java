/** What each loan of a group owes on a date, from the events of repayment-service and loan-service. */
@NullMarked
package tj.hamyori.group.read.collectionsheet;

import org.jspecify.annotations.NullMarked;
