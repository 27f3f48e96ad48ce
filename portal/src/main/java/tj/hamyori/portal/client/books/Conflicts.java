package tj.hamyori.portal.client.books;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What does not fit about accepted meetings.
 *
 * @param more whether there is more than was told
 */
public record Conflicts(@Nullable List<Conflict> items, boolean more) {

    public List<Conflict> all() {
        return Objects.requireNonNullElse(items, List.of());
    }

    public List<Conflict> of(UUID groupId) {
        return all().stream()
                .filter(conflict -> conflict.groupId().equals(groupId))
                .toList();
    }

    /**
     * @param subject the other meeting, the member or the loan it is about
     * @param amountMinor 0 where it is not about an amount
     */
    public record Conflict(
            UUID meetingId,
            UUID groupId,
            @Nullable String groupName,
            @Nullable LocalDate heldOn,
            String kind,
            UUID subject,
            long amountMinor,
            @Nullable String currency) {

        /** Whom it is about; null where it is not about a person. */
        public @Nullable UUID member() {
            return kind.equals("MEMBER_LEFT") ? subject : null;
        }
    }
}
