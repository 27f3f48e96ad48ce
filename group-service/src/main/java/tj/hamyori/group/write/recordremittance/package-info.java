/** Money came from abroad. */
@NullMarked
package tj.hamyori.group.write.recordremittance;

import org.jspecify.annotations.NullMarked;
