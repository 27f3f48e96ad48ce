package tj.hamyori.group.events;

import java.util.UUID;

/** Everything that can ever have happened to a group, its meetings aside. */
public sealed interface GroupEvent
        permits GroupFormed,
                RulesChanged,
                MemberAdmitted,
                MemberLeft,
                TreasurerAppointed,
                OfficerElected,
                KeyHoldersNamed,
                GroupTransformed,
                LendingOrderAgreed,
                GroupChange {

    UUID groupId();
}
