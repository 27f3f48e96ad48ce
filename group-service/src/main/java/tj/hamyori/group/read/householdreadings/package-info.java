/** Who looked at whose household, shown to the auditor. */
@NullMarked
package tj.hamyori.group.read.householdreadings;

import org.jspecify.annotations.NullMarked;
