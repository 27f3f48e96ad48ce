/**
 * The face of Hamyori: pages for officer, treasurer and analyst, and the one door to the services' interfaces. It keeps
 * no data of its own; what it shows it asks of the services with the signed-in person's rights.
 */
@NullMarked
package tj.hamyori.portal;

import org.jspecify.annotations.NullMarked;
