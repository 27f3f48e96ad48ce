/** Whom the daily look found abandoned, or no longer: the quiet list of those who visit. */
@NullMarked
package tj.hamyori.group.read.abandonmentlist;

import org.jspecify.annotations.NullMarked;
