package tj.hamyori.repayment.read.portfolioquality;

/** What went out and came back since the first loan; in minor units, each defined in {@link Definitions}. */
public record LifetimeFigures(
        long disbursedMinor, long repaidPrincipalMinor, long writtenOffMinor, long recoveredMinor, long creditMinor) {

    static LifetimeFigures of(Tally tally) {
        return new LifetimeFigures(
                tally.of(Sum.DISBURSED),
                tally.of(Sum.REPAID_PRINCIPAL),
                tally.of(Sum.WRITTEN_OFF),
                tally.of(Sum.RECOVERED),
                tally.of(Sum.CREDIT));
    }
}
