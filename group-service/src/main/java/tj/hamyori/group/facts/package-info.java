/** What the write and the read side both need to know: facts as old events told them, and who resembles whom. */
@NullMarked
package tj.hamyori.group.facts;

import org.jspecify.annotations.NullMarked;
