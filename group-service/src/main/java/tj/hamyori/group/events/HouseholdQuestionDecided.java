package tj.hamyori.group.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A named officer looked at what the computation leaves open.
 * No longer written: see {@link HouseholdFactRecorded}.
 *
 * @param decidedOn business date
 * @param question kind of the question, as in {@code OpenQuestion.Kind}
 * @param questionOn date of the fact that raised it
 * @param found REACHED_HER or DID_NOT_REACH_HER
 * @param sealedReason why, in her words; readable while the member's key exists
 */
public record HouseholdQuestionDecided(
        UUID memberId,
        UUID factId,
        LocalDate decidedOn,
        String question,
        LocalDate questionOn,
        String found,
        String sealedReason,
        String decidedBy)
        implements ClearHouseholdFact {}
