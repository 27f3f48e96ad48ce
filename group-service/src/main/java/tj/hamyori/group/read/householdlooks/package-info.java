/** Which dates the daily look at all households has done, and what it could not note. */
@NullMarked
package tj.hamyori.group.read.householdlooks;

import org.jspecify.annotations.NullMarked;
