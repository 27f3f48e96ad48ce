package tj.hamyori.portal.client.loan;

import org.jspecify.annotations.Nullable;

/**
 * A loan product; amounts in minor units of {@code currency}.
 *
 * @param maxTranches in how many parts it may be handed over; null for all at once
 */
public record Product(
        String code,
        @Nullable String name,
        @Nullable String kind,
        String currency,
        @Nullable Long minPrincipalMinor,
        @Nullable Long maxPrincipalMinor,
        @Nullable Long minInstalments,
        @Nullable Long maxInstalments,
        @Nullable String eligibility,
        @Nullable Long maxTranches) {}
