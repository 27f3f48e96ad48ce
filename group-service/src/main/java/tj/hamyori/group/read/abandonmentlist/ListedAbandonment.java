package tj.hamyori.group.read.abandonmentlist;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One woman whose answer changed.
 *
 * @param knownAs null once she was erased
 * @param groupId null while she is in no group
 * @param abandonedSince null for no longer abandoned
 * @param notedOn business date of the daily look that found it
 * @param acknowledgedBy who said first that she has seen it, null while nobody did
 */
record ListedAbandonment(
        UUID memberId,
        @Nullable String knownAs,
        @Nullable String district,
        @Nullable UUID groupId,
        @Nullable String groupName,
        @Nullable LocalDate abandonedSince,
        LocalDate notedOn,
        @Nullable LocalDate acknowledgedOn,
        @Nullable String acknowledgedBy) {

    ListedAbandonment called(@Nullable String name) {
        return new ListedAbandonment(
                memberId, name, district, groupId, groupName, abandonedSince, notedOn, acknowledgedOn, acknowledgedBy);
    }
}
