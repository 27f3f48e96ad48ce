/** Local copy of the bulk postponements loan-service decided, and which of them the schedule job has still to apply. */
@NullMarked
package tj.hamyori.repayment.read.postponements;

import org.jspecify.annotations.NullMarked;
