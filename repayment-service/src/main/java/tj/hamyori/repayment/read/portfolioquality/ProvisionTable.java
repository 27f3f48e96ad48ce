package tj.hamyori.repayment.read.portfolioquality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What share of a late loan's unpaid principal must be set aside, by days past due; data, because every authority has
 * its own. Worked, Sa-Dhan (2003) p. 60 and p. 76: 17,500 at 10 %, 10,000 at 25 %, 5,000 at 50 %, 3,500 at 75 %, 2,500
 * at 90 % and 1,500 at 100 % come to 13,125.
 *
 * @param mfo the organisation it is for, null for every one that has none of its own
 * @param authority who says so
 * @param instrument where it is written
 * @param effectiveFrom first business date it holds for
 * @param bands by rising days; the last has no upper end
 * @param restructuredAtLeastPercent least rate for a rescheduled loan, null where its days alone decide
 */
public record ProvisionTable(
        @Nullable String mfo,
        String authority,
        String instrument,
        LocalDate effectiveFrom,
        List<Band> bands,
        @Nullable BigDecimal restructuredAtLeastPercent) {

    /** Rates are kept in hundredths of a percent, which is as fine as any table seen. */
    private static final int RATE_DECIMALS = 2;

    private static final int WHOLE = 10_000;

    public ProvisionTable {
        bands = List.copyOf(bands);
        if (bands.isEmpty() || bands.getLast().toDays() != null) {
            throw new IllegalArgumentException("The last band must have no upper end: " + instrument);
        }
        for (int index = 0; index + 1 < bands.size(); index++) {
            Integer to = bands.get(index).toDays();
            Integer next = bands.get(index + 1).toDays();
            if (to == null || next != null && next <= to) {
                throw new IllegalArgumentException("Bands must rise: " + instrument);
            }
        }
    }

    /** @param toDays last day past due of the band, null for no end */
    public record Band(@Nullable Integer toDays, String name, BigDecimal ratePercent) {}

    /** Minor units to set aside, HALF_UP. */
    long of(long outstandingMinor, int daysPastDue, boolean rescheduled) {
        long rate = rate(daysPastDue);
        if (rescheduled) {
            rate = Math.max(rate, hundredths(restructuredAtLeastPercent));
        }
        return (Math.multiplyExact(outstandingMinor, rate) + WHOLE / 2) / WHOLE;
    }

    private long rate(int daysPastDue) {
        for (Band band : bands) {
            if (band.toDays() == null || daysPastDue <= band.toDays()) {
                return hundredths(band.ratePercent());
            }
        }
        throw new IllegalStateException("The last band has an end");
    }

    /** The same in SQL, over columns {@code principal_days_past_due} and {@code rescheduled}. */
    String expression(String amount) {
        StringBuilder rate = new StringBuilder("case");
        for (Band band : bands.subList(0, bands.size() - 1)) {
            rate.append(" when principal_days_past_due <= ")
                    .append(band.toDays())
                    .append(" then ")
                    .append(hundredths(band.ratePercent()));
        }
        rate.append(" else ").append(hundredths(bands.getLast().ratePercent())).append(" end");
        return "(%s * greatest(%s, case when rescheduled then %d else 0 end) + %d) / %d"
                .formatted(amount, rate, hundredths(restructuredAtLeastPercent), WHOLE / 2, WHOLE);
    }

    private static long hundredths(@Nullable BigDecimal percent) {
        return percent == null
                ? 0
                : percent.setScale(RATE_DECIMALS, RoundingMode.UNNECESSARY)
                        .unscaledValue()
                        .longValueExact();
    }
}
