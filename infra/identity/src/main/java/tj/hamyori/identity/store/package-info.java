/** The tables of people and organisations in PostgreSQL. */
@NullMarked
package tj.hamyori.identity.store;

import org.jspecify.annotations.NullMarked;
