/** What follows from what: sentences "when this has happened, then do that". */
@NullMarked
package tj.hamyori.group.automation;

import org.jspecify.annotations.NullMarked;
