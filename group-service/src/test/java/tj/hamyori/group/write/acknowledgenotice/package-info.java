/** Tests of this decision. */
@NullMarked
package tj.hamyori.group.write.acknowledgenotice;

import org.jspecify.annotations.NullMarked;
