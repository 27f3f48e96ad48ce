package tj.hamyori.group.model;

import java.util.Optional;

/** Knows which numbers can be dialled. */
public interface Phones {

    /** The number in international form, {@code +992…}; empty when there is no such number. */
    Optional<String> international(String written);
}
