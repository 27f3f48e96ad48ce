/** The sign-in page, its languages, and the limit on password tries. */
@NullMarked
package tj.hamyori.identity.signin;

import org.jspecify.annotations.NullMarked;
