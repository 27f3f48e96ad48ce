/** Who holds the keys of a group's box today, and who of them can sign with a PIN. */
@NullMarked
package tj.hamyori.group.read.keyholders;

import org.jspecify.annotations.NullMarked;
