package tj.hamyori.group.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something about a member's household became known. What it is, its date included, is readable only while her key
 * exists; facts recorded before this event existed have events of their own, in the clear.
 *
 * @param factId id; the member's own id where it was stated at registration
 * @param sealedFact the fact, sealed with her own key, Base64
 * @param sealedReason why a question was decided so, sealed; null for other facts
 * @param decidedBy who decided a question; null for other facts
 */
public record HouseholdFactRecorded(
        UUID memberId,
        UUID factId,
        String sealedFact,
        @Nullable String sealedReason,
        @Nullable String decidedBy) implements MemberEvent {}
