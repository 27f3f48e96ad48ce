/** The house's architecture rules, applied by every service to its own production classes. */
@NullMarked
package tj.hamyori.testing.architecture;

import org.jspecify.annotations.NullMarked;
