/** Events out (the event store is the outbox) and in (each event takes effect once). */
@NullMarked
package tj.hamyori.platform.kafka;

import org.jspecify.annotations.NullMarked;
