/** Tests of these figures. */
@NullMarked
package tj.hamyori.group.read.indicators;

import org.jspecify.annotations.NullMarked;
