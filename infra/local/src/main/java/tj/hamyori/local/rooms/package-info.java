/** The five applications as contexts of one Java process. */
@NullMarked
package tj.hamyori.local.rooms;

import org.jspecify.annotations.NullMarked;
