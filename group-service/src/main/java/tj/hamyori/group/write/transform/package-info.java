/** A group becomes a cooperative, a company or an enterprise. */
@NullMarked
package tj.hamyori.group.write.transform;

import org.jspecify.annotations.NullMarked;
