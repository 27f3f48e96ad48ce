/** A verified meeting goes into the group's books. */
@NullMarked
package tj.hamyori.group.write.post;

import org.jspecify.annotations.NullMarked;
