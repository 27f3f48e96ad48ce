package tj.hamyori.group.facts;

import java.time.LocalDate;
import java.util.UUID;
import tj.hamyori.group.model.OpenBusiness;

/** What a group and its members have not finished. */
public interface Business {

    /** @param on loans repaid or written off by then run no more */
    OpenBusiness of(String mfo, UUID groupId, LocalDate on);

    /** Whether on that day something she borrowed from her group, or it paid for her, was not given back. */
    boolean owesHerGroup(UUID groupId, UUID memberId, LocalDate on);
}
