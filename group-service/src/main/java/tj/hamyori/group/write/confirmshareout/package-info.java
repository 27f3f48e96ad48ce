/** A second person confirms what a group shares out, and it enters the books. */
@NullMarked
package tj.hamyori.group.write.confirmshareout;

import org.jspecify.annotations.NullMarked;
