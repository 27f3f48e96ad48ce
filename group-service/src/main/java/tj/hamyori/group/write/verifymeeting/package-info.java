/** A second person counts the box and confirms the meeting. */
@NullMarked
package tj.hamyori.group.write.verifymeeting;

import org.jspecify.annotations.NullMarked;
