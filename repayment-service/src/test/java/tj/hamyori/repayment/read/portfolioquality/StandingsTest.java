package tj.hamyori.repayment.read.portfolioquality;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StandingsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    @Test
    void putsEachMemberIntoItsQuarterAndEqualsIntoTheBetter() {
        PortfolioQuality association = association(0, 100, 100, 300, 400, 500, 600, 700);

        assertThat(quartile(association, 0)).isEqualTo(1);
        assertThat(quartile(association, 100)).isEqualTo(1);
        assertThat(quartile(association, 300)).isEqualTo(2);
        assertThat(quartile(association, 400)).isEqualTo(3);
        assertThat(quartile(association, 700)).isEqualTo(4);
    }

    @Test
    void tellsNoPlaceAmongFewerThanFour() {
        assertThat(quartile(association(0, 100, 200, 300), 300)).isEqualTo(4);
        assertThat(quartile(association(0, 100, 200), 200)).isNull();
    }

    @Test
    void leavesOutWhoHasNoSuchFigure() {
        PortfolioQuality association = association(0, 100, 200, 300);

        assertThat(new Standings(association).of(figures(0)).get("maturedRepaidOnTimePercent"))
                .isNull();
    }

    @Test
    void betterIsMoreWhereMoreIsCollected() {
        List<PortfolioFigures> members = new ArrayList<>();
        for (int paid : new int[] {100, 200, 300, 400}) {
            Tally tally = new Tally();
            long[] sums = new long[Sum.values().length];
            sums[Sum.DUE_IN_PERIOD.ordinal()] = 1_000;
            sums[Sum.PAID_ON_TIME.ordinal()] = paid;
            tally.add(sums, null, false);
            members.add(PortfolioFigures.of("TJS", tally, null));
        }

        Standings standings = new Standings(of(members));

        assertThat(standings.of(members.getLast()).get("onTimeCollectionPercent"))
                .isEqualTo(1);
        assertThat(standings.of(members.getFirst()).get("onTimeCollectionPercent"))
                .isEqualTo(4);
    }

    private static @Nullable Integer quartile(PortfolioQuality association, long par30Minor) {
        return new Standings(association).of(figures(par30Minor)).get("par30Percent");
    }

    private static PortfolioQuality association(long... par30Minor) {
        List<PortfolioFigures> members = new ArrayList<>();
        for (long minor : par30Minor) {
            members.add(figures(minor));
        }
        return of(members);
    }

    private static PortfolioQuality of(List<PortfolioFigures> members) {
        ProvisionTable table = new ProvisionTable(
                null, "nobody", "none", DAY, List.of(new ProvisionTable.Band(null, "all", BigDecimal.ZERO)), null);
        List<PortfolioQuality.MemberQuality> byMfo = new ArrayList<>();
        members.forEach(
                figures -> byMfo.add(new PortfolioQuality.MemberQuality("MFO" + byMfo.size(), List.of(figures))));
        return new PortfolioQuality(null, DAY, Instant.EPOCH, DAY.withDayOfMonth(1), table, List.of(), byMfo, null);
    }

    private static PortfolioFigures figures(long par30Minor) {
        Tally tally = new Tally();
        long[] sums = new long[Sum.values().length];
        sums[Sum.PORTFOLIO.ordinal()] = 1_000;
        sums[Sum.PAR_30.ordinal()] = par30Minor;
        tally.add(sums, null, false);
        return PortfolioFigures.of("TJS", tally, null);
    }
}
