/** Tests of how rooms are started. */
@NullMarked
package tj.hamyori.local.rooms;

import org.jspecify.annotations.NullMarked;
