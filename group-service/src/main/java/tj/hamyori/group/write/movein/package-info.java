/** What belongs to members who came from another group comes into the books with them. */
@NullMarked
package tj.hamyori.group.write.movein;

import org.jspecify.annotations.NullMarked;
