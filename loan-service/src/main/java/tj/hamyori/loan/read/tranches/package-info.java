/** In which parts a loan is handed over. */
@NullMarked
package tj.hamyori.loan.read.tranches;

import org.jspecify.annotations.NullMarked;
