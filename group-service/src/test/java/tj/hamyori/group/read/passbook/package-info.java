/** Tests on the running service. */
@NullMarked
package tj.hamyori.group.read.passbook;

import org.jspecify.annotations.NullMarked;
