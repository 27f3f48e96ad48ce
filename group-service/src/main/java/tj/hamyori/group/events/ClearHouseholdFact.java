package tj.hamyori.group.events;

import java.util.UUID;

/** A household fact from before they were sealed; still read, no longer written. */
public sealed interface ClearHouseholdFact extends MemberEvent
        permits HusbandEmigrationRecorded,
                HusbandReturnRecorded,
                RemittanceRecorded,
                ContactRecorded,
                CivilStatusRecorded,
                HouseholdQuestionDecided {

    UUID factId();
}
