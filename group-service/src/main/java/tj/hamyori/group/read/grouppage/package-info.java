/** One group with its members and latest meetings. */
@NullMarked
package tj.hamyori.group.read.grouppage;

import org.jspecify.annotations.NullMarked;
