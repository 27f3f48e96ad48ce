/** Facts this service stores about members, groups and meetings; private to it, of JDK types and Money only. */
@NullMarked
package tj.hamyori.group.events;

import org.jspecify.annotations.NullMarked;
