/** Self-help groups: list and page. */
@NullMarked
package tj.hamyori.portal.group;

import org.jspecify.annotations.NullMarked;
