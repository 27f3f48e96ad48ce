/** What is heard from the other services and told to them. */
@NullMarked
package tj.hamyori.repayment.kafka;

import org.jspecify.annotations.NullMarked;
