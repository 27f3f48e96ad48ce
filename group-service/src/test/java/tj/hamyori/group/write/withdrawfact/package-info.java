/** Tests of this decision. */
@NullMarked
package tj.hamyori.group.write.withdrawfact;

import org.jspecify.annotations.NullMarked;
