package tj.hamyori.loan.read.lendingorder;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The order in which a group's members borrow, and how far it has come.
 *
 * @param agreedOn null where the group agreed no order
 * @param atOnce of those who still wait, so many have their turn at a time; 0 where there is no order
 * @param turns first to last
 */
record Turns(UUID groupId, @Nullable LocalDate agreedOn, int atOnce, List<Turn> turns) {

    record Turn(UUID memberId, State state) {}

    enum State {
        /** An application of hers was endorsed since the order was agreed. */
        BORROWED,
        /** It is her turn. */
        NEXT,
        WAITING,
        /** She left the group; nobody waits for her. */
        LEFT
    }
}
