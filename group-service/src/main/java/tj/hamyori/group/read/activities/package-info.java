/** What a group did or got: trainings, education meetings, support in kind, services. */
@NullMarked
package tj.hamyori.group.read.activities;

import org.jspecify.annotations.NullMarked;
