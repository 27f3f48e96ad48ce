/** A fact about a household was recorded by mistake: another person takes it back. */
@NullMarked
package tj.hamyori.group.write.withdrawfact;

import org.jspecify.annotations.NullMarked;
