/** A group's own books on a day: balances and what every meeting moved. */
@NullMarked
package tj.hamyori.group.read.ledger;

import org.jspecify.annotations.NullMarked;
