/** A group's books are closed, once nothing is left in them. */
@NullMarked
package tj.hamyori.group.write.closeledger;

import org.jspecify.annotations.NullMarked;
