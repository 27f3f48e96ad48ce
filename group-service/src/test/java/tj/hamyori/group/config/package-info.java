/** Tests of the wiring. */
@NullMarked
package tj.hamyori.group.config;

import org.jspecify.annotations.NullMarked;
