/** Decision tests of this slice. */
@NullMarked
package tj.hamyori.group.write.leave;

import org.jspecify.annotations.NullMarked;
