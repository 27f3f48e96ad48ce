/** Who is signed in, and how she gets in and out through the OpenID Connect provider. */
@NullMarked
package tj.hamyori.portal.signin;

import org.jspecify.annotations.NullMarked;
