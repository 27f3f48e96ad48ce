@NullMarked
package tj.hamyori.local.setup;

import org.jspecify.annotations.NullMarked;
