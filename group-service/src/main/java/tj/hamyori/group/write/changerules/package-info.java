/** A group decides on other rules. */
@NullMarked
package tj.hamyori.group.write.changerules;

import org.jspecify.annotations.NullMarked;
