/** A group appoints its treasurer. */
@NullMarked
package tj.hamyori.group.write.appointtreasurer;

import org.jspecify.annotations.NullMarked;
