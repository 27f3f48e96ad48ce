/** Starting, watching, stopping and erasing the local run. */
@NullMarked
package tj.hamyori.local.run;

import org.jspecify.annotations.NullMarked;
