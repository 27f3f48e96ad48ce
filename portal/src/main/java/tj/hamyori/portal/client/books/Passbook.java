package tj.hamyori.portal.client.books;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a member saved, borrowed and repaid; amounts in minor units of {@code currency}. */
public record Passbook(
        UUID groupId,
        @Nullable String groupName,
        UUID memberId,
        @Nullable String name,
        LocalDate asOf,
        String currency,
        long savingsMinor,
        long internalLoansMinor,
        @Nullable List<Line> lines) {

    public List<Line> all() {
        return Objects.requireNonNullElse(lines, List.of());
    }

    /** @param savingsMinor hers after it */
    public record Line(LocalDate on, String what, long amountMinor, long savingsMinor, long internalLoansMinor) {}
}
