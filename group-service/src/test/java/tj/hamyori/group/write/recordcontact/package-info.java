/** Decision tests of this slice. */
@NullMarked
package tj.hamyori.group.write.recordcontact;

import org.jspecify.annotations.NullMarked;
