/** Tests on the running service. */
@NullMarked
package tj.hamyori.group.read.meetingconflicts;

import org.jspecify.annotations.NullMarked;
