package tj.hamyori.portal.portfolio;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * One bar of the ageing chart: principal of the loans in one band of days past due.
 *
 * @param band code of the band
 * @param amountMinor minor units
 * @param width length of the bar, 0 to {@link #FULL}, the largest band being full
 */
public record Bar(String band, long amountMinor, int width) {

    /** Units of the drawing that the longest bar takes. */
    static final int FULL = 400;

    static Bar of(String band, long amountMinor, long largestMinor) {
        if (largestMinor <= 0 || amountMinor <= 0) {
            return new Bar(band, amountMinor, 0);
        }
        int width = BigDecimal.valueOf(amountMinor)
                .multiply(BigDecimal.valueOf(FULL))
                .divide(BigDecimal.valueOf(largestMinor), 0, RoundingMode.CEILING)
                .intValueExact();
        return new Bar(band, amountMinor, width);
    }
}
