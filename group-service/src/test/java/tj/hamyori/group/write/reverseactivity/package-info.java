/** Decision tests of this slice. */
@NullMarked
package tj.hamyori.group.write.reverseactivity;

import org.jspecify.annotations.NullMarked;
