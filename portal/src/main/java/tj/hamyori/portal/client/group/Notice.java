package tj.hamyori.portal.client.group;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One woman about whom the daily look noted a change.
 *
 * @param abandonedSince null where support reached her again
 * @param acknowledgedBy null while nobody has seen it
 */
public record Notice(
        UUID memberId,
        @Nullable String knownAs,
        @Nullable String district,
        @Nullable UUID groupId,
        @Nullable String groupName,
        @Nullable LocalDate abandonedSince,
        LocalDate notedOn,
        @Nullable LocalDate acknowledgedOn,
        @Nullable String acknowledgedBy) {}
