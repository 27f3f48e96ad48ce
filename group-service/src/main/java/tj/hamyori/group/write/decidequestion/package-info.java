/** A named officer answers what the computation of a household leaves open. */
@NullMarked
package tj.hamyori.group.write.decidequestion;

import org.jspecify.annotations.NullMarked;
