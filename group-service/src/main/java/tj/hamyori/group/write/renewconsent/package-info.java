/** A member agrees again. */
@NullMarked
package tj.hamyori.group.write.renewconsent;

import org.jspecify.annotations.NullMarked;
