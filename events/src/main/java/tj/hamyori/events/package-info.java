/** The language the services share: money, topic names, message headers and, below, every published event. */
@NullMarked
package tj.hamyori.events;

import org.jspecify.annotations.NullMarked;
