/** Tests of this answer on a running service. */
@NullMarked
package tj.hamyori.group.read.memberlist;

import org.jspecify.annotations.NullMarked;
