/** What must be known before a decision and is not in the aggregate: answered by group-service or by the read side. */
@NullMarked
package tj.hamyori.loan.facts;

import org.jspecify.annotations.NullMarked;
