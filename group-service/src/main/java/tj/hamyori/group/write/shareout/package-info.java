/** A group shares out its savings at the end of a cycle. */
@NullMarked
package tj.hamyori.group.write.shareout;

import org.jspecify.annotations.NullMarked;
