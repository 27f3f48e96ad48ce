/** Somebody takes over an office of the group. */
@NullMarked
package tj.hamyori.group.write.elect;

import org.jspecify.annotations.NullMarked;
