/** What the portal reads of messages that a service set aside, and how it asks to try them again. */
@NullMarked
package tj.hamyori.portal.client.deadletters;

import org.jspecify.annotations.NullMarked;
