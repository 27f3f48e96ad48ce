/** Decision tests of this slice. */
@NullMarked
package tj.hamyori.group.write.namekeyholders;

import org.jspecify.annotations.NullMarked;
