/** Tests of the pure calculations. */
@NullMarked
package tj.hamyori.group.model;

import org.jspecify.annotations.NullMarked;
