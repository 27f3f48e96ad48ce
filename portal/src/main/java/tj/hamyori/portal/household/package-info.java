/** A member's household for who needs to know, what changed lately, and who looked. */
@NullMarked
package tj.hamyori.portal.household;

import org.jspecify.annotations.NullMarked;
