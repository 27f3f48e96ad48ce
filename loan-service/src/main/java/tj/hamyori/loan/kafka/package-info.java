/** Published events in and out. */
@NullMarked
package tj.hamyori.loan.kafka;

import org.jspecify.annotations.NullMarked;
