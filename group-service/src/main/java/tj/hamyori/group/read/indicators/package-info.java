/** Indicators of the Action Plan that the events of this service give. */
@NullMarked
package tj.hamyori.group.read.indicators;

import org.jspecify.annotations.NullMarked;
