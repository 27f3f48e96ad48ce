/** The group says who holds the keys of its box. */
@NullMarked
package tj.hamyori.group.write.namekeyholders;

import org.jspecify.annotations.NullMarked;
