/** Messages set aside, for an organisation's administrator and auditor. */
@NullMarked
package tj.hamyori.portal.deadletters;

import org.jspecify.annotations.NullMarked;
