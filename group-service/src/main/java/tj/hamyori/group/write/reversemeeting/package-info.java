/** A third person takes the record of a meeting back. */
@NullMarked
package tj.hamyori.group.write.reversemeeting;

import org.jspecify.annotations.NullMarked;
