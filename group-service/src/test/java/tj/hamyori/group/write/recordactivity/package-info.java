/** Decision tests of this slice. */
@NullMarked
package tj.hamyori.group.write.recordactivity;

import org.jspecify.annotations.NullMarked;
