/** What a reversed meeting brought turns out never to have been received. */
@NullMarked
package tj.hamyori.repayment.write.takeback;

import org.jspecify.annotations.NullMarked;
