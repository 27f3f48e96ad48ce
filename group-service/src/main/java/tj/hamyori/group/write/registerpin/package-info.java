/** A key-holder chooses the PIN with which she signs, beside the lender's officer or with the PIN she had. */
@NullMarked
package tj.hamyori.group.write.registerpin;

import org.jspecify.annotations.NullMarked;
