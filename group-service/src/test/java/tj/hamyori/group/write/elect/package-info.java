/** Decision tests of this slice. */
@NullMarked
package tj.hamyori.group.write.elect;

import org.jspecify.annotations.NullMarked;
