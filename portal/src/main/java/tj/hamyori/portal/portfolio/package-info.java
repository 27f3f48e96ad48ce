/** Portfolio quality on any past date, and the frozen reports. */
@NullMarked
package tj.hamyori.portal.portfolio;

import org.jspecify.annotations.NullMarked;
