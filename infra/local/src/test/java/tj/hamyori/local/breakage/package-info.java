/** Processes are killed while work goes on; afterwards nothing is lost and nothing counted twice. */
@NullMarked
package tj.hamyori.local.breakage;

import org.jspecify.annotations.NullMarked;
