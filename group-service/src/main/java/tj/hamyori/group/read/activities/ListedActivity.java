package tj.hamyori.group.read.activities;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tj.hamyori.group.model.ActivityKind;

/**
 * One activity of a group.
 *
 * @param subject null once it was erased with somebody it named; so is {@code provider}
 * @param valueMinor of support in kind, minor units of {@code currency}; never part of the portfolio
 * @param memberIds whom it concerned, empty for the whole group
 * @param reversed true where the record was wrong and does not count
 */
record ListedActivity(
        UUID activityId,
        ActivityKind kind,
        LocalDate on,
        @Nullable String subject,
        @Nullable String provider,
        @Nullable Long valueMinor,
        @Nullable String currency,
        List<UUID> memberIds,
        @Nullable Integer participants,
        String recordedBy,
        boolean reversed) {

    ListedActivity saying(@Nullable String openSubject, @Nullable String openProvider) {
        return new ListedActivity(
                activityId,
                kind,
                on,
                openSubject,
                openProvider,
                valueMinor,
                currency,
                memberIds,
                participants,
                recordedBy,
                reversed);
    }
}
