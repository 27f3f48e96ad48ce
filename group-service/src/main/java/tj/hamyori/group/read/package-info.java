/** What several answers of the read side share. */
@NullMarked
package tj.hamyori.group.read;

import org.jspecify.annotations.NullMarked;
