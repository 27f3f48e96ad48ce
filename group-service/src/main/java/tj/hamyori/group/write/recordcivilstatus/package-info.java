/** What the papers say about the marriage. */
@NullMarked
package tj.hamyori.group.write.recordcivilstatus;

import org.jspecify.annotations.NullMarked;
