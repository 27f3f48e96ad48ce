/** Money that waits without its loan, until it is found or a person settles it. */
@NullMarked
package tj.hamyori.portal.suspense;

import org.jspecify.annotations.NullMarked;
