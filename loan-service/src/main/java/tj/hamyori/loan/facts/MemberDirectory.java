package tj.hamyori.loan.facts;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tj.hamyori.loan.model.MeetingRhythm;
import tj.hamyori.loan.model.MemberAttributes;

/** What group-service has told about members so far. */
public interface MemberDirectory {

    /** Empty while her registration has not arrived. */
    Optional<MemberAttributes> find(String mfo, UUID memberId);

    /** False also while the news of her admission has not arrived. */
    boolean belongs(String mfo, UUID groupId, UUID memberId);

    /** True also while the news that she withdrew her consent, or was erased, has not arrived. */
    boolean consents(String mfo, UUID memberId);

    /** False also while the news of it has not arrived. */
    boolean isErased(String mfo, UUID memberId);

    /** False also while word of its end has not arrived; a group that merged goes on in the other one. */
    boolean isDissolved(String mfo, UUID groupId);

    /** These groups and all that merged into them, as far as word of it has arrived. */
    Set<UUID> withMergedInto(String mfo, Set<UUID> groups);

    /**
     * Of a group that merged, when the other one meets. Empty where the group agreed no rhythm, and while word of it
     * has not arrived.
     */
    Optional<MeetingRhythm> meets(String mfo, UUID groupId);
}
