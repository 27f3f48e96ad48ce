/** The interface by which an MFO's administrator adds people and gives treasurers their groups. */
@NullMarked
package tj.hamyori.identity.users;

import org.jspecify.annotations.NullMarked;
