/** The two servers a local run brings along: PostgreSQL and Kafka, both with their data kept. */
@NullMarked
package tj.hamyori.local.servers;

import org.jspecify.annotations.NullMarked;
