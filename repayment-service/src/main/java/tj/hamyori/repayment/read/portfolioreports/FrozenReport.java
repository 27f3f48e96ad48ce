package tj.hamyori.repayment.read.portfolioreports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What identifies a frozen report; {@code mfo} is null for the association's. */
record FrozenReport(UUID reportId, @Nullable String mfo, LocalDate asOf, Instant knownAt, Instant publishedAt) {}
