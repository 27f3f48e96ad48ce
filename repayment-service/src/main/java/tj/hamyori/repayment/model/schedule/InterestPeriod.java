package tj.hamyori.repayment.model.schedule;

/** Which stretch of time one charge of interest covers. */
public enum InterestPeriod {
    /** One instalment period is the same part of a year each time: 1/12, 1/52, or one day of the day count's year. */
    SAME_AS_INSTALMENT,
    /** The days between two due dates, counted and divided as the day count says. */
    DAILY
}
