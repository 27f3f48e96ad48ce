/** Benchmarks: each runs the real thing and, in the same run on the same machine, the least that could do it. */
@NullMarked
package tj.hamyori.bench;

import org.jspecify.annotations.NullMarked;
