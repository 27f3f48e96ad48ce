/** The husband of a member left to work abroad. */
@NullMarked
package tj.hamyori.group.write.recordemigration;

import org.jspecify.annotations.NullMarked;
