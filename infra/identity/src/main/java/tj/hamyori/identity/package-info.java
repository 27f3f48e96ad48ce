/** Who may sign in, and what a token says about her; any other OpenID Connect provider can take this module's place. */
@NullMarked
package tj.hamyori.identity;

import org.jspecify.annotations.NullMarked;
