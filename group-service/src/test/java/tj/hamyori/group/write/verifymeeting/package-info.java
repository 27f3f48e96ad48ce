/** Decision tests of this slice. */
@NullMarked
package tj.hamyori.group.write.verifymeeting;

import org.jspecify.annotations.NullMarked;
