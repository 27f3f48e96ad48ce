/** What the daily look at a household found, when it is another answer than before. */
@NullMarked
package tj.hamyori.group.write.noteabandonment;

import org.jspecify.annotations.NullMarked;
