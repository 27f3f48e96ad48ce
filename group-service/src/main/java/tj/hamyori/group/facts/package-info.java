/**
 * What the write and the read side both need to know: facts as old events told them, who resembles whom, and what a
 * group has not finished.
 */
@NullMarked
package tj.hamyori.group.facts;

import org.jspecify.annotations.NullMarked;
