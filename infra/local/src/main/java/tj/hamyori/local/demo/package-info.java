/** About eighteen months of two microfinance organisations' life, played through the public interfaces. */
@NullMarked
package tj.hamyori.local.demo;

import org.jspecify.annotations.NullMarked;
