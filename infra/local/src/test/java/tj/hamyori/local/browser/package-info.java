/** People at the portal, in a real browser, on a small and on a large screen. */
@NullMarked
package tj.hamyori.local.browser;

import org.jspecify.annotations.NullMarked;
