@NullMarked
package tj.hamyori.local;

import org.jspecify.annotations.NullMarked;
