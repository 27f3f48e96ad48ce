/** Tests on the running service. */
@NullMarked
package tj.hamyori.group.read.keyholders;

import org.jspecify.annotations.NullMarked;
