/** A second person approves within her limit. */
@NullMarked
package tj.hamyori.loan.write.approve;

import org.jspecify.annotations.NullMarked;
