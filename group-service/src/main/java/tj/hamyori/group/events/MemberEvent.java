package tj.hamyori.group.events;

import java.util.UUID;

/** Everything that can ever have happened to a member. */
public sealed interface MemberEvent
        permits MemberRegistered,
                ClearHouseholdFact,
                HouseholdFactWithdrawalRecorded,
                AbandonmentNoted,
                HouseholdFactRecorded,
                HouseholdAssessed,
                MemberDetailsCorrected,
                ContactChanged,
                ConsentRevoked,
                ConsentRenewed,
                MemberErased,
                AbandonmentNoticeAcknowledged,
                GroupJoined,
                GroupLeft {

    UUID memberId();
}
