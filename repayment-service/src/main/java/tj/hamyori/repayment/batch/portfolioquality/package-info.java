/** The portfolio-quality job: freezes reports. */
@NullMarked
package tj.hamyori.repayment.batch.portfolioquality;

import org.jspecify.annotations.NullMarked;
