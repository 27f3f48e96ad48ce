/** The commands that talk to a running system over its public interfaces. */
@NullMarked
package tj.hamyori.local.client;

import org.jspecify.annotations.NullMarked;
