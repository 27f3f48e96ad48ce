/** What compiler and ArchUnit can't see: sizes, spellings, links, and that nothing is left out of its index. */
@NullMarked
package tj.hamyori.testing.tidy;

import org.jspecify.annotations.NullMarked;
