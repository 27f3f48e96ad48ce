/** Who calls, for which organisation, with which rights: all from the token. */
@NullMarked
package tj.hamyori.platform.security;

import org.jspecify.annotations.NullMarked;
