/** Decision tests of this slice. */
@NullMarked
package tj.hamyori.group.write.registerpin;

import org.jspecify.annotations.NullMarked;
