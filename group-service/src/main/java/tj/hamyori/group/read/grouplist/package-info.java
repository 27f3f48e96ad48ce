/** Groups page by page. */
@NullMarked
package tj.hamyori.group.read.grouplist;

import org.jspecify.annotations.NullMarked;
