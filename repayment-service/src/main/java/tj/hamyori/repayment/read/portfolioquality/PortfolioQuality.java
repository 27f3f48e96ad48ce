package tj.hamyori.repayment.read.portfolioquality;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Portfolio quality on a business date as known at an instant. Amounts of different currencies are never added.
 *
 * @param mfo null for the association
 * @param from first day of the period that figures "in period" are about; its last day is {@code asOf}
 * @param provisionTable by which provisions were made
 * @param byMfo the same per organisation; only in the association's answer
 * @param restatements what has changed since in the reports before, see the dates; only in a frozen report
 */
public record PortfolioQuality(
        @Nullable String mfo,
        LocalDate asOf,
        Instant knownAt,
        LocalDate from,
        ProvisionTable provisionTable,
        List<CurrencyQuality> currencies,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<MemberQuality> byMfo,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<Restatement> restatements) {

    /** The same with what has changed since in the report before it. */
    public PortfolioQuality restating(List<Restatement> lines) {
        return new PortfolioQuality(mfo, asOf, knownAt, from, provisionTable, currencies, byMfo, lines);
    }

    /** The same with the organisation's place among the association's members. */
    public PortfolioQuality standingAmong(PortfolioQuality association) {
        Standings standings = new Standings(association);
        return new PortfolioQuality(
                mfo,
                asOf,
                knownAt,
                from,
                provisionTable,
                currencies.stream()
                        .map(currency -> new CurrencyQuality(
                                currency.figures(),
                                currency.definitions(),
                                currency.cells(),
                                standings.of(currency.figures())))
                        .toList(),
                byMfo,
                restatements);
    }

    /**
     * @param definitions what each figure means
     * @param cells the same figures for each part of the portfolio that was asked for
     * @param standing the organisation's quartile among the members by figure, 1 is best; null where too few can be
     *     compared; only in a frozen report
     */
    public record CurrencyQuality(
            @JsonUnwrapped PortfolioFigures figures,
            Map<String, String> definitions,
            List<Cell> cells,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Map<String, @Nullable Integer> standing) {}

    /**
     * A figure of an earlier report that is another by now.
     *
     * @param asOf date of that report
     * @param figure its name, which says its unit
     * @param asSent as it was sent
     * @param asKnownNow the same figure as known when this was computed
     */
    public record Restatement(
            UUID reportId,
            LocalDate asOf,
            String currency,
            String figure,
            long asSent,
            long asKnownNow,
            long difference) {}

    /** @param by value of each asked dimension; as fields of their own in JSON */
    public record Cell(
            @JsonAnyGetter Map<String, String> by,
            @JsonUnwrapped PortfolioFigures figures) {}

    public record MemberQuality(String mfo, List<PortfolioFigures> currencies) {}
}
