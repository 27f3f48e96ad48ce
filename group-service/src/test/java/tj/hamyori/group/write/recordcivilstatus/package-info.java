/** Decision tests of this slice. */
@NullMarked
package tj.hamyori.group.write.recordcivilstatus;

import org.jspecify.annotations.NullMarked;
