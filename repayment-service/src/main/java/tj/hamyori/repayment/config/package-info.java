/** What the frameworks need to be told. */
@NullMarked
package tj.hamyori.repayment.config;

import org.jspecify.annotations.NullMarked;
