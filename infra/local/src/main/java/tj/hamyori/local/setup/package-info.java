/** What a local run is made of: its parts, their ports, the directory its data live in. */
@NullMarked
package tj.hamyori.local.setup;

import org.jspecify.annotations.NullMarked;
