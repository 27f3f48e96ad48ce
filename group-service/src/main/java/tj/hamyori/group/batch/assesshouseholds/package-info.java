/** Every day: whose household gives another answer than yesterday. */
@NullMarked
package tj.hamyori.group.batch.assesshouseholds;

import org.jspecify.annotations.NullMarked;
