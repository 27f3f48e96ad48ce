/** What waits for an officer: applications to endorse and to decide, loans to disburse. */
@NullMarked
package tj.hamyori.portal.queue;

import org.jspecify.annotations.NullMarked;
