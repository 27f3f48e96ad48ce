/** Pages of long lists and the cursor between them. */
@NullMarked
package tj.hamyori.loan.read.paging;

import org.jspecify.annotations.NullMarked;
