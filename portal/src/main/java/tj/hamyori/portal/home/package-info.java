/** The first page, which leads each person to her work. */
@NullMarked
package tj.hamyori.portal.home;

import org.jspecify.annotations.NullMarked;
