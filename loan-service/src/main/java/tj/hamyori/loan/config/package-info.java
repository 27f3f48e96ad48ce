/** Wiring of what the platform does not bring: the client that asks group-service. */
@NullMarked
package tj.hamyori.loan.config;

import org.jspecify.annotations.NullMarked;
