/** Reports that were frozen and sent, the loans behind them, and what has changed since. */
@NullMarked
package tj.hamyori.repayment.read.portfolioreports;

import org.jspecify.annotations.NullMarked;
