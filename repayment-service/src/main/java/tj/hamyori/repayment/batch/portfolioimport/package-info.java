/** The portfolio-import job: takes a member's files. */
@NullMarked
package tj.hamyori.repayment.batch.portfolioimport;

import org.jspecify.annotations.NullMarked;
