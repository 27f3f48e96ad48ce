/** What does not fit about accepted meetings, until somebody decides. */
@NullMarked
package tj.hamyori.group.read.meetingconflicts;

import org.jspecify.annotations.NullMarked;
