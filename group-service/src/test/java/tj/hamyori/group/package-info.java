/** Tests of the whole service, and what they share. */
@NullMarked
package tj.hamyori.group;

import org.jspecify.annotations.NullMarked;
