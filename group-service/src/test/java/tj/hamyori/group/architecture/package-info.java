/** The house rules, applied to this service. */
@NullMarked
package tj.hamyori.group.architecture;

import org.jspecify.annotations.NullMarked;
