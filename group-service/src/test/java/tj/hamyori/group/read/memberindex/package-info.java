@NullMarked
package tj.hamyori.group.read.memberindex;

import org.jspecify.annotations.NullMarked;
