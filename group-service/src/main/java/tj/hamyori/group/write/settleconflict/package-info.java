/** A person looked at what does not fit about a meeting and lets it stand. */
@NullMarked
package tj.hamyori.group.write.settleconflict;

import org.jspecify.annotations.NullMarked;
