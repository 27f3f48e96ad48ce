package tj.hamyori.group.model;

import org.jspecify.annotations.Nullable;

/** Where she lives, below the district; villages have no house numbers, a landmark finds the door. */
public record Address(
        @Nullable String jamoat,
        @Nullable String village,
        @Nullable String landmark) {}
