/** Decision tests of this slice. */
@NullMarked
package tj.hamyori.group.write.admit;

import org.jspecify.annotations.NullMarked;
