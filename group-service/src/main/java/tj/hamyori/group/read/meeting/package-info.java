/** One meeting: roll call, box, repayments, who recorded and who verified it. */
@NullMarked
package tj.hamyori.group.read.meeting;

import org.jspecify.annotations.NullMarked;
