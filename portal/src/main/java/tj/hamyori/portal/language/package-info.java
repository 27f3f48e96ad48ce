/** The three languages, and how amounts and dates are written and read in each. */
@NullMarked
package tj.hamyori.portal.language;

import org.jspecify.annotations.NullMarked;
