/** Stored events keep their form. */
@NullMarked
package tj.hamyori.group.events;

import org.jspecify.annotations.NullMarked;
