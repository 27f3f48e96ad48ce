/** A member wants to be reached in another way. */
@NullMarked
package tj.hamyori.group.write.changecontact;

import org.jspecify.annotations.NullMarked;
