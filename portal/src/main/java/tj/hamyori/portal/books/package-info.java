/** Pages of a group's own books: the ledger of any day, a member's passbook, cash on its way to the lender. */
@NullMarked
package tj.hamyori.portal.books;

import org.jspecify.annotations.NullMarked;
