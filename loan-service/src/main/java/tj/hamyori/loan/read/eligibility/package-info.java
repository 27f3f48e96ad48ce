/** May this member apply for this product on this date, and if not, by which rule. */
@NullMarked
package tj.hamyori.loan.read.eligibility;

import org.jspecify.annotations.NullMarked;
