/** Somebody who looks after a woman has seen what the daily look noted about her. */
@NullMarked
package tj.hamyori.group.write.acknowledgenotice;

import org.jspecify.annotations.NullMarked;
