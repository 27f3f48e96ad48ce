/** Cash on its way from the groups to the lender, and for how long. */
@NullMarked
package tj.hamyori.group.read.cashintransit;

import org.jspecify.annotations.NullMarked;
