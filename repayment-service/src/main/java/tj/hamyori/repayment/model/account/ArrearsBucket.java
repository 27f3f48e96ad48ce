package tj.hamyori.repayment.model.account;

/**
 * Bands of days past due, both ends included: the ageing of Sa-Dhan, <i>Tracking Financial Performance Standards of
 * MFIs</i> (2003) p. 60, with everything past half a year in one band. The names are stable codes.
 */
public enum ArrearsBucket {
    CURRENT(0, 0),
    D1_30(1, 30),
    D31_60(31, 60),
    D61_90(61, 90),
    D91_180(91, 180),
    OVER_180(181, Integer.MAX_VALUE);

    private final int fromDays;
    private final int toDays;

    ArrearsBucket(int fromDays, int toDays) {
        this.fromDays = fromDays;
        this.toDays = toDays;
    }

    public int fromDays() {
        return fromDays;
    }

    public int toDays() {
        return toDays;
    }

    /** The band that holds this many days past due; 0 or less is current. */
    public static ArrearsBucket of(int daysPastDue) {
        for (ArrearsBucket bucket : values()) {
            if (daysPastDue <= bucket.toDays) {
                return bucket;
            }
        }
        return OVER_180;
    }
}
