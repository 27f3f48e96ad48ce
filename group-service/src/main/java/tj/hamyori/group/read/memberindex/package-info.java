/** Finding members whose names are sealed: by the beginnings of their words, and by what doubles share. */
@NullMarked
package tj.hamyori.group.read.memberindex;

import org.jspecify.annotations.NullMarked;
