/** An officer takes a PIN away that was forgotten, locked or seen, so that the key-holder can choose another. */
@NullMarked
package tj.hamyori.group.write.cancelpin;

import org.jspecify.annotations.NullMarked;
