/** Loans in arrears, by how late they are. */
@NullMarked
package tj.hamyori.portal.arrears;

import org.jspecify.annotations.NullMarked;
