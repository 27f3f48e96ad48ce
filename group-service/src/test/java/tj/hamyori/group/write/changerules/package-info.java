/** Decision tests of this slice. */
@NullMarked
package tj.hamyori.group.write.changerules;

import org.jspecify.annotations.NullMarked;
