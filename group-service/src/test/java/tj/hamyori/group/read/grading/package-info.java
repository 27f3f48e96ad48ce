/** Tests of this answer on a running service. */
@NullMarked
package tj.hamyori.group.read.grading;

import org.jspecify.annotations.NullMarked;
