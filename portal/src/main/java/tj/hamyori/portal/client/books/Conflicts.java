package tj.hamyori.portal.client.books;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What does not fit about accepted meetings. */
public record Conflicts(@Nullable List<Conflict> items) {

    public List<Conflict> of(UUID groupId) {
        return Objects.requireNonNullElse(items, List.<Conflict>of()).stream()
                .filter(conflict -> conflict.groupId().equals(groupId))
                .toList();
    }

    /**
     * @param subject the other meeting, the member or the loan it is about
     * @param amountMinor 0 where it is not about an amount
     */
    public record Conflict(UUID meetingId, UUID groupId, String kind, UUID subject, long amountMinor) {}
}
