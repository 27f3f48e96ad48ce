/** How Spring's authorization server and web security are put together. */
@NullMarked
package tj.hamyori.identity.config;

import org.jspecify.annotations.NullMarked;
