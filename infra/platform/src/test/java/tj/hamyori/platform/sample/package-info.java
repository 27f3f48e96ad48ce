@NullMarked
package tj.hamyori.platform.sample;

import org.jspecify.annotations.NullMarked;
