package tj.hamyori.portal.portfolio;

import java.util.List;
import tj.hamyori.portal.client.repayment.Quality;

/** The portfolio by days past due, as a drawing: one bar for each band, the longest for the largest amount. */
public record Ageing(List<Bar> bars) {

    private static final int ROW_HEIGHT = 34;

    public Ageing {
        bars = List.copyOf(bars);
    }

    static Ageing of(Quality.Figures figures) {
        long largestMinor = figures.bands().stream()
                .mapToLong(Quality.AgeingBand::outstandingMinor)
                .max()
                .orElse(0);
        return new Ageing(figures.bands().stream()
                .map(band -> Bar.of(band.bucket(), band.outstandingMinor(), largestMinor))
                .toList());
    }

    /** Height of the whole drawing in its own units. */
    public int height() {
        return bars.size() * ROW_HEIGHT;
    }

    /** Upper edge of a bar's row in the drawing's own units. */
    public int top(int row) {
        return row * ROW_HEIGHT;
    }
}
