/** One application with its decisions, and the form for a new one. */
@NullMarked
package tj.hamyori.portal.application;

import org.jspecify.annotations.NullMarked;
