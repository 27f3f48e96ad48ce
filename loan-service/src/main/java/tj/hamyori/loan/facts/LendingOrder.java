package tj.hamyori.loan.facts;

import java.util.UUID;

/** In which order the members of a group borrow, where the group wants one. */
public interface LendingOrder {

    /** True also where the group agreed no order, and while word of it has not arrived. */
    boolean isHerTurn(String mfo, UUID groupId, UUID memberId);
}
