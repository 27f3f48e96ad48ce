package tj.hamyori.repayment.read.portfolioquality;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * In which quarter of the members an organisation stands, 1 the best, by figure; who the others are is not told.
 * Quartile = 1 + 4 × (members better than it) / (members with the figure), rounded down, so equals share the better
 * one. Worked: of 6 members with 2 better, 1 + 8 / 6 = 2. Where fewer than {@value #LEAST_MEMBERS} have the figure,
 * each could work out the others, and there is none.
 */
final class Standings {

    static final int LEAST_MEMBERS = 4;

    private static final int QUARTERS = 4;

    private static final List<Place> PLACES = List.of(
            new Place("par30Percent", PortfolioFigures::par30Percent, false),
            new Place("par90Percent", PortfolioFigures::par90Percent, false),
            new Place("arrearsRatePercent", PortfolioFigures::arrearsRatePercent, false),
            new Place("onTimeCollectionPercent", figures -> figures.period().onTimeCollectionPercent(), true),
            new Place("maturedRepaidOnTimePercent", figures -> figures.period().maturedRepaidOnTimePercent(), true),
            new Place("writeOffPercent", figures -> figures.period().writeOffPercent(), false));

    private final List<PortfolioFigures> members;

    Standings(PortfolioQuality association) {
        this.members =
                Objects.requireNonNullElse(association.byMfo(), List.<PortfolioQuality.MemberQuality>of()).stream()
                        .flatMap(member -> member.currencies().stream())
                        .toList();
    }

    /** @param moreIsBetter else less is */
    private record Place(String figure, Function<PortfolioFigures, @Nullable String> percent, boolean moreIsBetter) {}

    /** @param own the organisation's figures in one currency; it is one of the members */
    Map<String, @Nullable Integer> of(PortfolioFigures own) {
        Map<String, @Nullable Integer> quartiles = new LinkedHashMap<>();
        PLACES.forEach(place -> quartiles.put(place.figure(), quartile(place, own)));
        return quartiles;
    }

    private @Nullable Integer quartile(Place place, PortfolioFigures own) {
        String percent = place.percent().apply(own);
        List<BigDecimal> all = members.stream()
                .filter(member -> member.currency().equals(own.currency()))
                .map(place.percent())
                .filter(Objects::nonNull)
                .map(BigDecimal::new)
                .toList();
        if (percent == null || all.size() < LEAST_MEMBERS) {
            return null;
        }
        BigDecimal value = new BigDecimal(percent);
        long better = all.stream()
                .filter(other -> place.moreIsBetter() ? other.compareTo(value) > 0 : other.compareTo(value) < 0)
                .count();
        return 1 + Math.toIntExact(QUARTERS * better / all.size());
    }
}
