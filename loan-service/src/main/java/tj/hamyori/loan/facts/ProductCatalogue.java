package tj.hamyori.loan.facts;

import java.time.LocalDate;
import java.util.Optional;
import tj.hamyori.loan.events.ProductTerms;

/** Which terms a product has. */
public interface ProductCatalogue {

    /** The version that stands on this date, or empty when there is no such product or none stands yet. */
    Optional<ProductTerms> inForce(String mfo, String code, LocalDate on);
}
