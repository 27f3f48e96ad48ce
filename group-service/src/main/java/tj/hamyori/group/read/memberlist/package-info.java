/** Members by id or page by page. */
@NullMarked
package tj.hamyori.group.read.memberlist;

import org.jspecify.annotations.NullMarked;
