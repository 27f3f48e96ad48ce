/** What the portal reads from and sends to loan-service: products, applications, loans. */
@NullMarked
package tj.hamyori.portal.client.loan;

import org.jspecify.annotations.NullMarked;
