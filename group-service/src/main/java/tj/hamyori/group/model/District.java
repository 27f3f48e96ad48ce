package tj.hamyori.group.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A district or city of the country.
 *
 * @param code ours: no official codes were found
 * @param name in Tajik, as reports write it
 * @param city of regional subordination, or a district
 * @param names all it is or was called, in any spelling
 */
public record District(String code, String name, boolean city, List<Name> names) {

    public District {
        names = List.copyOf(names);
    }

    /**
     * @param from first day it was called so, null for always
     * @param until last day, null for still, or for an unknown day
     */
    public record Name(
            String text, @Nullable LocalDate from, @Nullable LocalDate until) {

        boolean stoodOn(LocalDate date) {
            return (from == null || !date.isBefore(from)) && (until == null || !date.isAfter(until));
        }
    }
}
