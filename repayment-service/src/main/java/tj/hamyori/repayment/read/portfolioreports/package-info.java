/** Reports that were frozen and sent. */
@NullMarked
package tj.hamyori.repayment.read.portfolioreports;

import org.jspecify.annotations.NullMarked;
