/** Stored facts, private to this service: JDK types only, so that no refactoring changes what was stored. */
@NullMarked
package tj.hamyori.repayment.events;

import org.jspecify.annotations.NullMarked;
