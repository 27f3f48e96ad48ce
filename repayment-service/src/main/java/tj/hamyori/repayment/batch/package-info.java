/** What the jobs share. */
@NullMarked
package tj.hamyori.repayment.batch;

import org.jspecify.annotations.NullMarked;
