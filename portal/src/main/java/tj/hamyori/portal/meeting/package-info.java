/** A group's meeting: recorded by one person, verified by another. */
@NullMarked
package tj.hamyori.portal.meeting;

import org.jspecify.annotations.NullMarked;
