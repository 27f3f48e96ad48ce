/** The people and organisations a token speaks of, without any framework. */
@NullMarked
package tj.hamyori.identity.model;

import org.jspecify.annotations.NullMarked;
