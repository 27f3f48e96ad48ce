/** Household facts, and what they say about any date. */
@NullMarked
package tj.hamyori.group.read.household;

import org.jspecify.annotations.NullMarked;
