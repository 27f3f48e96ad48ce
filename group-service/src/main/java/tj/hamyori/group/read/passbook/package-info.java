/** What one member saved, borrowed and repaid, with her balances. */
@NullMarked
package tj.hamyori.group.read.passbook;

import org.jspecify.annotations.NullMarked;
