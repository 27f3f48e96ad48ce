/** A member leaves her group. */
@NullMarked
package tj.hamyori.group.write.leave;

import org.jspecify.annotations.NullMarked;
