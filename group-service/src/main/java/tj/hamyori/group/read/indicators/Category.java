package tj.hamyori.group.read.indicators;

/**
 * Whom a member counts as, the narrowest that fits: an abandoned woman is also one from a migrant household, and both
 * are members. The narrower is part of the wider; they are never added.
 */
enum Category {
    ABANDONED,
    MIGRANT,
    OTHER;

    /** The next wider one, into which this is folded where it holds too few persons to be shown. */
    Category wider() {
        return this == ABANDONED ? MIGRANT : OTHER;
    }
}
