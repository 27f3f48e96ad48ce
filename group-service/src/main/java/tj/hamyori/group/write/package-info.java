/** The aggregates Member, Group and Meeting, and every rule by which they refuse. */
@NullMarked
package tj.hamyori.group.write;

import org.jspecify.annotations.NullMarked;
