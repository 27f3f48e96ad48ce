/** Indicators of the Action Plan as a page and as a file. */
@NullMarked
package tj.hamyori.portal.indicators;

import org.jspecify.annotations.NullMarked;
