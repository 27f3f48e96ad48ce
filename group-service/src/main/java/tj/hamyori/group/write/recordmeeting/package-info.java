/** A meeting is recorded, once, however often it is sent. */
@NullMarked
package tj.hamyori.group.write.recordmeeting;

import org.jspecify.annotations.NullMarked;
