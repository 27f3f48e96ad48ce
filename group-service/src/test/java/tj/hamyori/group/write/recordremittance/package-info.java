/** Decision tests of this slice. */
@NullMarked
package tj.hamyori.group.write.recordremittance;

import org.jspecify.annotations.NullMarked;
