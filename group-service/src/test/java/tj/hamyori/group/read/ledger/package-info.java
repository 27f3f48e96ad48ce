/** Tests on the running service. */
@NullMarked
package tj.hamyori.group.read.ledger;

import org.jspecify.annotations.NullMarked;
