/** The programs that may ask for tokens. */
@NullMarked
package tj.hamyori.identity.client;

import org.jspecify.annotations.NullMarked;
