@NullMarked
package tj.hamyori.local.process;

import org.jspecify.annotations.NullMarked;
