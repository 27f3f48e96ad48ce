package tj.hamyori.portal.client.repayment;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Portfolio quality on one date; one set of figures per currency, never added together. */
public record Quality(
        @Nullable String mfo,
        @Nullable LocalDate asOf,
        @Nullable Instant knownAt,
        @Nullable List<Figures> currencies,
        @Nullable List<OfMfo> byMfo,
        @Nullable List<Restated.Line> restatements) {

    /** What a frozen report says of the one before it. */
    public Restated restated() {
        return new Restated(restatements);
    }

    public List<Figures> perCurrency() {
        return Objects.requireNonNullElse(currencies, List.of());
    }

    public List<OfMfo> members() {
        return Objects.requireNonNullElse(byMfo, List.of());
    }

    /** The same figures of one member organisation. */
    public record OfMfo(@Nullable String mfo, @Nullable List<Figures> currencies) {

        public List<Figures> perCurrency() {
            return Objects.requireNonNullElse(currencies, List.of());
        }
    }

    /**
     * Amounts in minor units of {@code currency}.
     *
     * @param par30Percent two decimals; absent where nothing is outstanding
     * @param others whatever has no component of its own, by name
     */
    public record Figures(
            String currency,
            @Nullable Long loans,
            @Nullable Long borrowers,
            @Nullable Long femaleBorrowers,
            @Nullable Long grossLoanPortfolioMinor,
            @Nullable Long overduePrincipalMinor,
            @Nullable Long par0Minor,
            @Nullable Long par30Minor,
            @Nullable Long par60Minor,
            @Nullable Long par90Minor,
            @Nullable Long par180Minor,
            @Nullable String par30Percent,
            @Nullable String par30WithRescheduledPercent,
            @Nullable String arrearsRatePercent,
            @Nullable Long notYetDueMinor,
            @Nullable Long rescheduledMinor,
            @Nullable Long writtenOffInPeriodMinor,
            @Nullable List<AgeingBand> ageing,
            @Nullable Map<String, @Nullable Integer> standing,
            @JsonAnySetter @Nullable Map<String, @Nullable Object> others) {

        /** All that the answer tells besides. */
        public List<FurtherFigure> further() {
            return Objects.requireNonNullElse(others, Map.<String, @Nullable Object>of()).entrySet().stream()
                    .filter(other -> FurtherFigure.isOne(other.getValue()))
                    .map(other -> FurtherFigure.of(other.getKey(), other.getValue()))
                    .sorted()
                    .toList();
        }

        /** Quartile among the members by figure, 1 is best; only those that are known. */
        public Map<String, Integer> places() {
            Map<String, Integer> known = new LinkedHashMap<>();
            Objects.requireNonNullElse(standing, Map.<String, @Nullable Integer>of())
                    .forEach((figure, quartile) -> {
                        if (quartile != null) {
                            known.put(figure, quartile);
                        }
                    });
            return known;
        }

        public List<AgeingBand> bands() {
            return Objects.requireNonNullElse(ageing, List.of());
        }
    }

    /** @param outstandingMinor whole unpaid principal of the loans in the band of days past due */
    public record AgeingBand(String bucket, long outstandingMinor) {}
}
