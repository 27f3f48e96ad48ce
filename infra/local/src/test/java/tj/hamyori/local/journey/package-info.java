/** The main job end to end, over HTTP through the portal's door and over Kafka. */
@NullMarked
package tj.hamyori.local.journey;

import org.jspecify.annotations.NullMarked;
