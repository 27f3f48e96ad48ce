/** Read models that can be rebuilt from the event store. */
@NullMarked
package tj.hamyori.platform.projection;

import org.jspecify.annotations.NullMarked;
