/** What the portal reads from and sends to group-service: members, groups, meetings. */
@NullMarked
package tj.hamyori.portal.client.group;

import org.jspecify.annotations.NullMarked;
