/** Local copy of what repayment-service tells of schedules: how far they reach. */
@NullMarked
package tj.hamyori.loan.read.loanschedule;

import org.jspecify.annotations.NullMarked;
