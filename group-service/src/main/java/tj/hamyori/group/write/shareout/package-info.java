/** A person writes down what a group shares out at the end of a cycle. */
@NullMarked
package tj.hamyori.group.write.shareout;

import org.jspecify.annotations.NullMarked;
