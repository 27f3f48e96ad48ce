/** Decision tests of this slice. */
@NullMarked
package tj.hamyori.group.write.recordreturn;

import org.jspecify.annotations.NullMarked;
