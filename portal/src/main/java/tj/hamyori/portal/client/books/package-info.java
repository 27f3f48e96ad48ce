/** What the portal reads from and tells of a group's own books: its ledger, passbooks, cash on its way. */
@NullMarked
package tj.hamyori.portal.client.books;

import org.jspecify.annotations.NullMarked;
