/** What a phone needs to work where there is no signal, and to send later what it kept. */
@NullMarked
package tj.hamyori.portal.offline;

import org.jspecify.annotations.NullMarked;
