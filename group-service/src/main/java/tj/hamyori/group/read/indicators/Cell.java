package tj.hamyori.group.read.indicators;

import org.jspecify.annotations.Nullable;

/**
 * How many members of one category have one value of a dimension. The cells of a dimension are disjoint and add up to
 * all members.
 *
 * @param value NOT_STATED where it is not known; FEWER_THAN_5 for several small values together
 * @param category null where categories were folded into one because one of them held too few persons
 */
record Cell(String dimension, String value, @Nullable Category category, long members) {

    static final String NOT_STATED = "NOT_STATED";
    static final String MERGED = "FEWER_THAN_5";
}
