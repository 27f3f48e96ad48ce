/** The record of an activity was wrong, says another person. */
@NullMarked
package tj.hamyori.group.write.reverseactivity;

import org.jspecify.annotations.NullMarked;
