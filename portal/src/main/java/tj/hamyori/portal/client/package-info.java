/** How the portal asks the services: with the signed-in person's token, in her language, knowing when one is away. */
@NullMarked
package tj.hamyori.portal.client;

import org.jspecify.annotations.NullMarked;
