/** A member no longer agrees that her data are used. */
@NullMarked
package tj.hamyori.group.write.withdrawconsent;

import org.jspecify.annotations.NullMarked;
