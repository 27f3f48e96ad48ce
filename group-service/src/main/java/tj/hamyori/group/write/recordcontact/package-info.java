/** The husband was in touch. */
@NullMarked
package tj.hamyori.group.write.recordcontact;

import org.jspecify.annotations.NullMarked;
