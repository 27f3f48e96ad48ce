package tj.hamyori.group.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A paper that says who she is. Kinds and numbers are as written: old passports, cards and certificates are all in use
 * and no mask of their numbers is known for certain.
 */
public record IdentityPaper(
        String type,
        String number,
        @Nullable String issuer,
        @Nullable LocalDate issuedOn) {}
