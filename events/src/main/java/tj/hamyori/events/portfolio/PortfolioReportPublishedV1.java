package tj.hamyori.events.portfolio;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A report was frozen and sent. Key: report id. Its figures never change; a later back-dated repayment shows in a
 * later report.
 *
 * @param reportId id
 * @param mfo code of the organisation, null for the association
 * @param asOf last business date of the period
 * @param knownAt what was recorded until then is in it
 * @param figures one per currency
 */
public record PortfolioReportPublishedV1(
        UUID reportId, @Nullable String mfo, LocalDate asOf, Instant knownAt, List<PortfolioFiguresV1> figures) {}
