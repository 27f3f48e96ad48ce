/** A group agrees in which order its members borrow. */
@NullMarked
package tj.hamyori.group.write.agreelendingorder;

import org.jspecify.annotations.NullMarked;
