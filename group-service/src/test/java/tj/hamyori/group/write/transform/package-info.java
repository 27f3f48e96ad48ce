/** Decision tests of this slice. */
@NullMarked
package tj.hamyori.group.write.transform;

import org.jspecify.annotations.NullMarked;
