/** A member goes with her part of a group, or with all of it, into another one. */
@NullMarked
package tj.hamyori.group.write.changegroup;

import org.jspecify.annotations.NullMarked;
