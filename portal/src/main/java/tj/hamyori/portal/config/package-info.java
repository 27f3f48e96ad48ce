/** What Spring needs to know before the pages can work. */
@NullMarked
package tj.hamyori.portal.config;

import org.jspecify.annotations.NullMarked;
