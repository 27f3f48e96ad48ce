/** Who opened what was found about a household when an application came in, shown to the auditor. */
@NullMarked
package tj.hamyori.loan.read.findingreadings;

import org.jspecify.annotations.NullMarked;
