/** A training, an education meeting, support in kind or a service is recorded. */
@NullMarked
package tj.hamyori.group.write.recordactivity;

import org.jspecify.annotations.NullMarked;
