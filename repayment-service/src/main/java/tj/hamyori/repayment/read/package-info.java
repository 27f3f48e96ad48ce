/** What all lists share. */
@NullMarked
package tj.hamyori.repayment.read;

import org.jspecify.annotations.NullMarked;
