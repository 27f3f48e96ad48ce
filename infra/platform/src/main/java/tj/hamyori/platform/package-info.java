/** Technical glue that all services share; no word of the domain in it. */
@NullMarked
package tj.hamyori.platform;

import org.jspecify.annotations.NullMarked;
