@NullMarked
package tj.hamyori.local.client;

import org.jspecify.annotations.NullMarked;
