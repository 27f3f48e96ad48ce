/** Local copy of what group-service tells about members and groups. */
@NullMarked
package tj.hamyori.loan.read.groupdirectory;

import org.jspecify.annotations.NullMarked;
