/** Which days were declared holidays or working days, for whom, and when was that recorded? */
@NullMarked
package tj.hamyori.repayment.read.holidays;

import org.jspecify.annotations.NullMarked;
