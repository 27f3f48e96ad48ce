package tj.hamyori.group.model;

import org.jspecify.annotations.Nullable;

/**
 * How she wants to be reached.
 *
 * @param phone as written, null for none
 * @param neverCall she is never called, whatever the number
 */
public record SafeContact(@Nullable String phone, SafeChannel channel, boolean neverCall) {}
