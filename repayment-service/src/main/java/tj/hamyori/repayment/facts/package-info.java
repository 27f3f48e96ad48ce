/** What must be known before a decision and is not in the aggregate: answered by the read side. */
@NullMarked
package tj.hamyori.repayment.facts;

import org.jspecify.annotations.NullMarked;
