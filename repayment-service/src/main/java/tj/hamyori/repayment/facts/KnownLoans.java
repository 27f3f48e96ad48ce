package tj.hamyori.repayment.facts;

import java.util.Optional;
import java.util.UUID;

/** Which loan is meant by what a person writes. */
public interface KnownLoans {

    /** @param idOrNumber its id, or the number on paper */
    Optional<UUID> find(String mfo, String idOrNumber);
}
