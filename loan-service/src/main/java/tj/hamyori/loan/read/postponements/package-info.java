/** Which bulk postponements were decided, and how many loans each has reached. */
@NullMarked
package tj.hamyori.loan.read.postponements;

import org.jspecify.annotations.NullMarked;
