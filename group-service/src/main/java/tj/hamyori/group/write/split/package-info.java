/** Some members of a group form a group of their own. */
@NullMarked
package tj.hamyori.group.write.split;

import org.jspecify.annotations.NullMarked;
