/** Given events, when command, expect events: what the decision tests share. */
@NullMarked
package tj.hamyori.group.write;

import org.jspecify.annotations.NullMarked;
