/** One member. */
@NullMarked
package tj.hamyori.group.read.memberpage;

import org.jspecify.annotations.NullMarked;
