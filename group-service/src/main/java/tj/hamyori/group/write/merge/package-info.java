/** A group goes over into another one. */
@NullMarked
package tj.hamyori.group.write.merge;

import org.jspecify.annotations.NullMarked;
