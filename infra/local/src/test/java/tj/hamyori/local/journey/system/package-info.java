/**
 * What whole-system tests stand on: one running system for all of them, people with tokens, organisations with loans.
 */
@NullMarked
package tj.hamyori.local.journey.system;

import org.jspecify.annotations.NullMarked;
