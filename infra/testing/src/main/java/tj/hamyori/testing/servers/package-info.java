/** Real PostgreSQL and Kafka for tests: in containers where an engine answers, embedded otherwise. */
@NullMarked
package tj.hamyori.testing.servers;

import org.jspecify.annotations.NullMarked;
