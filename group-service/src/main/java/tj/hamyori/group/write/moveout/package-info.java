/** What belongs to members leaves a group's books with them. */
@NullMarked
package tj.hamyori.group.write.moveout;

import org.jspecify.annotations.NullMarked;
