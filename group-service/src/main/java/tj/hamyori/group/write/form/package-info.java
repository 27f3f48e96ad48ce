/** Women form a self-help group. */
@NullMarked
package tj.hamyori.group.write.form;

import org.jspecify.annotations.NullMarked;
