/** A member is forgotten: her key is taken away. */
@NullMarked
package tj.hamyori.group.write.erase;

import org.jspecify.annotations.NullMarked;
