/** Operating-system processes: which are ours, who watches them, who may start them. */
@NullMarked
package tj.hamyori.local.process;

import org.jspecify.annotations.NullMarked;
