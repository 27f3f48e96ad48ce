/** A meeting in the group's books waits no longer for the one before it. */
@NullMarked
package tj.hamyori.group.write.releaseposting;

import org.jspecify.annotations.NullMarked;
