/** A reversed meeting leaves the group's books. */
@NullMarked
package tj.hamyori.group.write.unpost;

import org.jspecify.annotations.NullMarked;
