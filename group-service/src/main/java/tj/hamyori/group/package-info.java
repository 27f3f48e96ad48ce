/**
 * Who: registers members, computes abandonment from dated facts, keeps groups and their meetings. Hears of schedules
 * and repayments; tells who there is, without a name.
 */
@NullMarked
package tj.hamyori.group;

import org.jspecify.annotations.NullMarked;
