/** A group ends, once nothing of it is left open. */
@NullMarked
package tj.hamyori.group.write.dissolve;

import org.jspecify.annotations.NullMarked;
