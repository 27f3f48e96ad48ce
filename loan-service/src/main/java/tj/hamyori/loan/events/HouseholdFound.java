package tj.hamyori.loan.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What group-service answered about the borrower's household on the day she applied; frozen, never asked again.
 *
 * @param asOf the date asked about
 * @param migrantHousehold her husband works abroad
 * @param abandoned no remittance reached her for six months
 * @param since from when she counts as abandoned, null when she does not
 * @param evidence the facts it rests on as code and date, {@code REMITTANCE 2026-01-31}
 * @param openQuestions facts an officer had still to judge
 * @param category ABANDONED, MIGRANT or OTHER
 * @param knownAt instant up to which what was recorded counted; null in applications submitted before it was kept
 */
public record HouseholdFound(
        LocalDate asOf,
        boolean migrantHousehold,
        boolean abandoned,
        @Nullable LocalDate since,
        List<String> evidence,
        int openQuestions,
        String category,
        @Nullable Instant knownAt) {}
