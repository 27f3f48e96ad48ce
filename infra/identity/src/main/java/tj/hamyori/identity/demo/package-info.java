/** The people of the local run; without it none of them exists. */
@NullMarked
package tj.hamyori.identity.demo;

import org.jspecify.annotations.NullMarked;
