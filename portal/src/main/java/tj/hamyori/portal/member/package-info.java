/** Members: list, page and registration. */
@NullMarked
package tj.hamyori.portal.member;

import org.jspecify.annotations.NullMarked;
