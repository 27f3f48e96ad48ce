/** What all pages share: layout, notices, forms and their refusals. */
@NullMarked
package tj.hamyori.portal.page;

import org.jspecify.annotations.NullMarked;
