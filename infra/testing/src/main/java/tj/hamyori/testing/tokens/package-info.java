/** A real OpenID Connect issuer in miniature, so that tests meet the same token check as callers do. */
@NullMarked
package tj.hamyori.testing.tokens;

import org.jspecify.annotations.NullMarked;
