/** All loans of the organisation, by status and group. */
@NullMarked
package tj.hamyori.portal.loanlist;

import org.jspecify.annotations.NullMarked;
