/** Decision tests of this slice. */
@NullMarked
package tj.hamyori.group.write.form;

import org.jspecify.annotations.NullMarked;
