/** Which schedule would these terms give? Nothing is stored. */
@NullMarked
package tj.hamyori.repayment.read.schedulepreview;

import org.jspecify.annotations.NullMarked;
