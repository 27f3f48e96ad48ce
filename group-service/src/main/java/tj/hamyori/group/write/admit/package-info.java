/** A group admits a member. */
@NullMarked
package tj.hamyori.group.write.admit;

import org.jspecify.annotations.NullMarked;
