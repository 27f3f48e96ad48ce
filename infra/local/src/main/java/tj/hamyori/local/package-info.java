/** The whole of Hamyori on one machine, behind one command line. */
@NullMarked
package tj.hamyori.local;

import org.jspecify.annotations.NullMarked;
