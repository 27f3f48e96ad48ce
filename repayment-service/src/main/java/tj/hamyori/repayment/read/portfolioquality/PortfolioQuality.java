package tj.hamyori.repayment.read.portfolioquality;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Portfolio quality on a business date as known at an instant. Amounts of different currencies are never added.
 *
 * @param mfo null for the association
 * @param from first day of the period that figures "in period" are about; its last day is {@code asOf}
 * @param provisionTable by which provisions were made
 * @param byMfo the same per organisation; only in the association's answer
 */
public record PortfolioQuality(
        @Nullable String mfo,
        LocalDate asOf,
        Instant knownAt,
        LocalDate from,
        ProvisionTable provisionTable,
        List<CurrencyQuality> currencies,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<MemberQuality> byMfo) {

    /**
     * @param definitions what each figure means
     * @param cells the same figures for each part of the portfolio that was asked for
     */
    public record CurrencyQuality(
            @JsonUnwrapped PortfolioFigures figures, Map<String, String> definitions, List<Cell> cells) {}

    /** @param by value of each asked dimension; as fields of their own in JSON */
    public record Cell(
            @JsonAnyGetter Map<String, String> by,
            @JsonUnwrapped PortfolioFigures figures) {}

    public record MemberQuality(String mfo, List<PortfolioFigures> currencies) {}
}
