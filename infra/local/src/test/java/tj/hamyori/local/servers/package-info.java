@NullMarked
package tj.hamyori.local.servers;

import org.jspecify.annotations.NullMarked;
