package tj.hamyori.portal.client.repayment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Money that waits no longer because a person said what became of it.
 *
 * @param kind code of what became of it; null where only the reason tells
 * @param bookedLoanId the loan that took it, where it was booked anew
 */
public record SettledMoney(
        HeldMoney held,
        @Nullable String kind,
        @Nullable UUID bookedLoanId,
        @Nullable String bookedLoanNumber,
        String reason,
        String settledBy,
        Instant settledAt) {}
