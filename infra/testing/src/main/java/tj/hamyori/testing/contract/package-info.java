/** Approved JSON beside the code: what was once released keeps its shape. */
@NullMarked
package tj.hamyori.testing.contract;

import org.jspecify.annotations.NullMarked;
