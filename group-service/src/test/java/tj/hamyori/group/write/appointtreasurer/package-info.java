/** Decision tests of this slice. */
@NullMarked
package tj.hamyori.group.write.appointtreasurer;

import org.jspecify.annotations.NullMarked;
