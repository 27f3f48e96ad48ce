/** Decisions of this slice. */
@NullMarked
package tj.hamyori.group.write.movein;

import org.jspecify.annotations.NullMarked;
