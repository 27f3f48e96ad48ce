/** What this question answers, on a real database. */
@NullMarked
package tj.hamyori.group.read.activities;

import org.jspecify.annotations.NullMarked;
