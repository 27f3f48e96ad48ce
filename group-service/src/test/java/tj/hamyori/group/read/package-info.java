/** Tests of the read side as a whole. */
@NullMarked
package tj.hamyori.group.read;

import org.jspecify.annotations.NullMarked;
