/** What surrounds the portal in its tests: HTTP servers that answer as documented, and a browser without a screen. */
@NullMarked
package tj.hamyori.portal.world;

import org.jspecify.annotations.NullMarked;
