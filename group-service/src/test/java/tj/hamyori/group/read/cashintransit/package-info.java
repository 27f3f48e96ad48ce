/** Tests on the running service. */
@NullMarked
package tj.hamyori.group.read.cashintransit;

import org.jspecify.annotations.NullMarked;
