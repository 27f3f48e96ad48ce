/** An officer submits an application; eligibility is asked and frozen. */
@NullMarked
package tj.hamyori.loan.write.submit;

import org.jspecify.annotations.NullMarked;
