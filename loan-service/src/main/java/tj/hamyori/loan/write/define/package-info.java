/** An administrator defines a product or its next version. */
@NullMarked
package tj.hamyori.loan.write.define;

import org.jspecify.annotations.NullMarked;
