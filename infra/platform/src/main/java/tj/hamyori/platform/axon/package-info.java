/** Event store, tokens, dead letters and serialisation, each declared by hand and checked at start-up. */
@NullMarked
package tj.hamyori.platform.axon;

import org.jspecify.annotations.NullMarked;
