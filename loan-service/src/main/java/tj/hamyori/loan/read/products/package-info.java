/** Which products are there, and which terms are in force on a date. */
@NullMarked
package tj.hamyori.loan.read.products;

import org.jspecify.annotations.NullMarked;
