/** Which decisions about a loan's schedule cannot be followed where the account is kept. */
@NullMarked
package tj.hamyori.loan.read.decisioneffects;

import org.jspecify.annotations.NullMarked;
