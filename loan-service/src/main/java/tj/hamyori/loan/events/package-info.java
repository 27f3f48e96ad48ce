/** Facts this service stores, in JDK types and Money only; nobody outside reads them. */
@NullMarked
package tj.hamyori.loan.events;

import org.jspecify.annotations.NullMarked;
