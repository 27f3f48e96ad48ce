package tj.hamyori.repayment.model.schedule;

import java.util.List;

/** Column sums of a schedule, minor units. */
public record ScheduleTotals(long principalMinor, long interestMinor, long feeMinor) {

    /** Sums the lines; overflow throws {@link ArithmeticException}. */
    public static ScheduleTotals of(List<Instalment> instalments) {
        long principal = 0;
        long interest = 0;
        long fee = 0;
        for (Instalment line : instalments) {
            principal = Math.addExact(principal, line.principalMinor());
            interest = Math.addExact(interest, line.interestMinor());
            fee = Math.addExact(fee, line.feeMinor());
        }
        return new ScheduleTotals(principal, interest, fee);
    }

    public long totalMinor() {
        return Math.addExact(principalMinor, Math.addExact(interestMinor, feeMinor));
    }
}
