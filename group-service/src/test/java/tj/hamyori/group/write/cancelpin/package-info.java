/** Decision tests of this slice. */
@NullMarked
package tj.hamyori.group.write.cancelpin;

import org.jspecify.annotations.NullMarked;
