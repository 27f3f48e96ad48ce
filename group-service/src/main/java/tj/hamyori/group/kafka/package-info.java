/** What this service tells the outside, and what it hears. */
@NullMarked
package tj.hamyori.group.kafka;

import org.jspecify.annotations.NullMarked;
