/** Tests with a real broker. */
@NullMarked
package tj.hamyori.group.kafka;

import org.jspecify.annotations.NullMarked;
