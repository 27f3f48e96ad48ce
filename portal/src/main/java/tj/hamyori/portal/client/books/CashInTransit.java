package tj.hamyori.portal.client.books;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Cash that groups handed over and nobody has confirmed; amounts in minor units. */
public record CashInTransit(
        LocalDate asOf,
        @Nullable List<Total> totals,
        @Nullable List<Item> items) {

    public List<Total> perCurrency() {
        return Objects.requireNonNullElse(totals, List.of());
    }

    public List<Item> all() {
        return Objects.requireNonNullElse(items, List.of());
    }

    public Optional<Item> of(UUID meetingId) {
        return all().stream().filter(item -> item.meetingId().equals(meetingId)).findFirst();
    }

    public record Total(
            String currency, long amountMinor, long upTo3DaysMinor, long upTo14DaysMinor, long over14DaysMinor) {}

    /** @param handedTo user name of the officer who took it; null where not said */
    public record Item(
            UUID meetingId,
            UUID groupId,
            @Nullable String groupName,
            LocalDate handedOn,
            long days,
            String currency,
            long amountMinor,
            @Nullable String handedTo) {}
}
