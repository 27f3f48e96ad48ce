/** Facts about reports that were sent. */
@NullMarked
package tj.hamyori.events.portfolio;

import org.jspecify.annotations.NullMarked;
