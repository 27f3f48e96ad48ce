/** What the portal reads of the Action Plan's indicators, from group-service and loan-service. */
@NullMarked
package tj.hamyori.portal.client.indicators;

import org.jspecify.annotations.NullMarked;
