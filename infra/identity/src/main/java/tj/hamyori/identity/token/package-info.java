/** What stands in a token, who signs it, and the scopes of the local run. */
@NullMarked
package tj.hamyori.identity.token;

import org.jspecify.annotations.NullMarked;
