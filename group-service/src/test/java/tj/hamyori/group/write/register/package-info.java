/** Decision tests of this slice. */
@NullMarked
package tj.hamyori.group.write.register;

import org.jspecify.annotations.NullMarked;
