package tj.hamyori.group.events;

import java.util.UUID;

/** Everything that can ever have happened to a member. */
public sealed interface MemberEvent
        permits MemberRegistered,
                HusbandEmigrationRecorded,
                HusbandReturnRecorded,
                RemittanceRecorded,
                ContactRecorded,
                CivilStatusRecorded,
                HouseholdQuestionDecided,
                HouseholdFactWithdrawalRecorded,
                AbandonmentNoted,
                AbandonmentNoticeAcknowledged,
                GroupJoined,
                GroupLeft {

    UUID memberId();
}
