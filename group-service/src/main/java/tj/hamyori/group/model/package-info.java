/** Values and pure calculations of this service; no framework. */
@NullMarked
package tj.hamyori.group.model;

import org.jspecify.annotations.NullMarked;
