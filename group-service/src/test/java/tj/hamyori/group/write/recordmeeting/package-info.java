/** Decision tests of this slice. */
@NullMarked
package tj.hamyori.group.write.recordmeeting;

import org.jspecify.annotations.NullMarked;
