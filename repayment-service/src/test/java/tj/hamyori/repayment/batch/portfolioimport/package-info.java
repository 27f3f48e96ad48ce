/** Tests of the import. */
@NullMarked
package tj.hamyori.repayment.batch.portfolioimport;

import org.jspecify.annotations.NullMarked;
