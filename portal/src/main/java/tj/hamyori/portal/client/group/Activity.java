package tj.hamyori.portal.client.group;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A training, an education meeting, support in kind or a service; its value is never part of the portfolio. */
public record Activity(
        UUID activityId,
        String kind,
        LocalDate on,
        @Nullable String subject,
        @Nullable String provider,
        @Nullable Long valueMinor,
        @Nullable String currency,
        @Nullable Long participants,
        boolean reversed) {}
