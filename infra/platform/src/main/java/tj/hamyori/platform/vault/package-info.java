/** Personal data, readable only while its subject's own key exists. */
@NullMarked
package tj.hamyori.platform.vault;

import org.jspecify.annotations.NullMarked;
