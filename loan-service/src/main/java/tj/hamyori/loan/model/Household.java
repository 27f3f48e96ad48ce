package tj.hamyori.loan.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What group-service found about a member's household for one date.
 *
 * @param asOf the date asked about
 * @param knownAt instant up to which what was recorded counted; null where group-service did not say
 * @param migrantHousehold her husband works abroad
 * @param abandoned no remittance reached her for six months
 * @param since from when she counts as abandoned, null when she does not
 * @param evidence the facts it rests on, and no others, as code and date: {@code REMITTANCE 2026-01-31}
 * @param openQuestions facts an officer has still to judge
 */
public record Household(
        LocalDate asOf,
        @Nullable Instant knownAt,
        boolean migrantHousehold,
        boolean abandoned,
        @Nullable LocalDate since,
        List<String> evidence,
        int openQuestions) {

    /** The category reports are split by: ABANDONED before MIGRANT before OTHER. */
    public String category() {
        if (abandoned) {
            return "ABANDONED";
        }
        return migrantHousehold ? "MIGRANT" : "OTHER";
    }
}
