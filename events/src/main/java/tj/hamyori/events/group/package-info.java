/** Facts about who: members, groups and verified meetings. No personal data in any of them. */
@NullMarked
package tj.hamyori.events.group;

import org.jspecify.annotations.NullMarked;
