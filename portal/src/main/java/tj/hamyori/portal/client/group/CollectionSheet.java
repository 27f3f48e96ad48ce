package tj.hamyori.portal.client.group;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What each member owes on a day; amounts in minor units of {@code currency}. */
public record CollectionSheet(
        UUID groupId,
        LocalDate on,
        @Nullable String currency,
        @Nullable List<Line> lines) {

    public List<Line> borrowers() {
        return Objects.requireNonNullElse(lines, List.of());
    }

    public record Line(
            @Nullable UUID memberId,
            @Nullable String name,
            UUID loanId,
            @Nullable String loanNumber,
            @Nullable String currency,
            @Nullable Long overdueMinor,
            @Nullable Long dueTodayMinor,
            @Nullable Long outstandingMinor,
            @Nullable LocalDate nextDueOn,
            @Nullable List<Cover> covers) {

        /** What was paid for her and is not given back. */
        public List<Cover> openCovers() {
            return Objects.requireNonNullElse(covers, List.of());
        }

        /** Late and due together: what the group expects of her at this meeting. */
        public long expectedMinor() {
            return Math.addExact(
                    Objects.requireNonNullElse(overdueMinor, 0L), Objects.requireNonNullElse(dueTodayMinor, 0L));
        }
    }

    public record Cover(UUID coverId, @Nullable LocalDate paidOn, long owedMinor) {}
}
