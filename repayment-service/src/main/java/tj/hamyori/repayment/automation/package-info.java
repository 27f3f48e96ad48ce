/** What follows from what: one sentence per class. */
@NullMarked
package tj.hamyori.repayment.automation;

import org.jspecify.annotations.NullMarked;
