/** The one door: hands every request under {@code /api} on to the service that owns its path. */
@NullMarked
package tj.hamyori.portal.api;

import org.jspecify.annotations.NullMarked;
