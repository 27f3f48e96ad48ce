/** A portfolio report as CSV, XLSX or PDF in the reader's language, every figure with its definition. */
@NullMarked
package tj.hamyori.repayment.read.reportformat;

import org.jspecify.annotations.NullMarked;
