/** Decision tests of this slice. */
@NullMarked
package tj.hamyori.group.write.recordemigration;

import org.jspecify.annotations.NullMarked;
