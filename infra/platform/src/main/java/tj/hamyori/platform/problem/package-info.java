/** Refusals and errors as RFC 9457 problems with stable codes. */
@NullMarked
package tj.hamyori.platform.problem;

import org.jspecify.annotations.NullMarked;
