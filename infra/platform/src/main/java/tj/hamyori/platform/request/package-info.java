/** One write request, one transaction, answered once. */
@NullMarked
package tj.hamyori.platform.request;

import org.jspecify.annotations.NullMarked;
