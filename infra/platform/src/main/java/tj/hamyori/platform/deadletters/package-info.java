/** Messages that could not take effect: seen by an organisation's administrator and tried again by her. */
@NullMarked
package tj.hamyori.platform.deadletters;

import org.jspecify.annotations.NullMarked;
