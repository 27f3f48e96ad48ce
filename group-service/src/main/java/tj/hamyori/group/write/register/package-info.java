/** A woman is registered, with her consent. */
@NullMarked
package tj.hamyori.group.write.register;

import org.jspecify.annotations.NullMarked;
