package tj.hamyori.repayment.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report was frozen.
 *
 * @param mfo code of the organisation, null for the association
 * @param asOf last business date of the period
 * @param knownAt what was recorded until then is in it
 * @param figures what the outside is told, one per currency
 * @param document the whole report as JSON, exactly as it was sent
 */
public record PortfolioReportPublished(
        UUID reportId,
        @Nullable String mfo,
        LocalDate asOf,
        Instant knownAt,
        List<ReportFigures> figures,
        String document,
        Instant recordedAt)
        implements PortfolioReportEvent {}
