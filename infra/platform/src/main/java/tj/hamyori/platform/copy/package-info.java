/** Many rows at once into PostgreSQL. */
@NullMarked
package tj.hamyori.platform.copy;

import org.jspecify.annotations.NullMarked;
