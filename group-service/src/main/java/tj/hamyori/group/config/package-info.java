/** Wiring: how personal data are sealed. */
@NullMarked
package tj.hamyori.group.config;

import org.jspecify.annotations.NullMarked;
