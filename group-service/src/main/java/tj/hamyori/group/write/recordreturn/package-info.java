/** The husband of a member came back for good. */
@NullMarked
package tj.hamyori.group.write.recordreturn;

import org.jspecify.annotations.NullMarked;
