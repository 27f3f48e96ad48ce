package tj.hamyori.group.events;

import java.util.UUID;

/** Everything that can ever have happened to a group's own books. */
public sealed interface LedgerEvent
        permits MeetingPosted,
                PostingReversed,
                PostingReleased,
                DepositConfirmed,
                ShareOutRecorded,
                CycleShared,
                BalancesTransferred,
                BalancesReceived,
                LedgerClosed {

    UUID groupId();
}
