/** A group's grade by the five sutras, for any day. */
@NullMarked
package tj.hamyori.group.read.grading;

import org.jspecify.annotations.NullMarked;
