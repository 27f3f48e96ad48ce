/** What is known of a member is set right. */
@NullMarked
package tj.hamyori.group.write.correct;

import org.jspecify.annotations.NullMarked;
