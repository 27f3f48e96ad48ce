/** What the portal reads from and sends to repayment-service: accounts, arrears, portfolio quality. */
@NullMarked
package tj.hamyori.portal.client.repayment;

import org.jspecify.annotations.NullMarked;
