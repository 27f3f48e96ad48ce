/** Tests of these figures. */
@NullMarked
package tj.hamyori.loan.read.applicationindicators;

import org.jspecify.annotations.NullMarked;
