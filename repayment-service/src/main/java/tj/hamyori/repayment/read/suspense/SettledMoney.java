package tj.hamyori.repayment.read.suspense;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Held money that waits no longer because a person said what became of it.
 *
 * @param held as it waited
 * @param kind GIVEN_BACK, BOOKED_ANEW or KEPT_BY_GROUP; null where only the reason tells
 * @param bookedLoanId BOOKED_ANEW: the loan that took it
 * @param bookedLoanNumber its number on paper
 */
record SettledMoney(
        HeldMoney held,
        @Nullable String kind,
        @Nullable UUID bookedLoanId,
        @Nullable String bookedLoanNumber,
        String reason,
        String settledBy,
        Instant settledAt) {}
