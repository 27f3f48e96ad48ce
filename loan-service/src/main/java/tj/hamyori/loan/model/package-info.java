/** Values and their arithmetic: plain Java without a framework. */
@NullMarked
package tj.hamyori.loan.model;

import org.jspecify.annotations.NullMarked;
