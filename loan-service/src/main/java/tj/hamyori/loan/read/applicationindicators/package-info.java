/** Applications and positive decisions, as the Action Plan asks for them. */
@NullMarked
package tj.hamyori.loan.read.applicationindicators;

import org.jspecify.annotations.NullMarked;
