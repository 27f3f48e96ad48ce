/** Decisions of this slice. */
@NullMarked
package tj.hamyori.group.write.closeledger;

import org.jspecify.annotations.NullMarked;
