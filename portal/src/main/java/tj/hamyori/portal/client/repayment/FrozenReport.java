package tj.hamyori.portal.client.repayment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A published report, which no later fact changes. */
public record FrozenReport(
        UUID reportId,
        @Nullable String mfo,
        @Nullable LocalDate asOf,
        @Nullable Instant knownAt,
        @Nullable Instant publishedAt) {}
