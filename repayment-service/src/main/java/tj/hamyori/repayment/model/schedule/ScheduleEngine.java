package tj.hamyori.repayment.model.schedule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes the repayment schedule of terms: the same function for the preview and for the booked loan. Pure: the same
 * terms and calendar give the same schedule for ever under one {@link #VERSION}.
 *
 * <p>Amounts are rounded once per instalment by the terms' rounding and the last instalment takes the remainder, so
 * the principal adds up exactly, no line is negative and due dates strictly rise. Worked: 12,000.00 interest-free in
 * 52 weeks is 230.77 fifty-one times and 230.73 last.
 */
public final class ScheduleEngine {
    /** Changes whenever any figure of any schedule would. */
    public static final String VERSION = "hamyori-schedule-2";

    private static final long HUNDRED_PERCENT_MILLIONTHS = 100_000_000L;
    private static final int PERCENT_DECIMALS = 6;

    private ScheduleEngine() {}

    /**
     * The schedule under the calendar the terms name.
     *
     * @throws TermsRefused with every violation
     */
    public static RepaymentSchedule schedule(LoanTerms terms) {
        return schedule(terms, WorkingCalendar.named(terms.calendar()));
    }

    /**
     * The schedule under the calendar the terms name with the days an institution declared.
     *
     * @throws TermsRefused with every violation
     */
    public static RepaymentSchedule schedule(LoanTerms terms, DeclaredDays declared) {
        return schedule(terms, declared.over(terms.calendar()));
    }

    /**
     * The schedule under a calendar of the caller's, such as an institution's own days off.
     *
     * @throws TermsRefused with every violation
     */
    public static RepaymentSchedule schedule(LoanTerms terms, WorkingCalendar calendar) {
        List<TermsViolation> violations = terms.violations();
        if (!violations.isEmpty()) {
            throw new TermsRefused(violations);
        }
        DueDates dates = DueDates.of(terms, calendar);
        long downPaymentMinor = downPayment(terms);
        Parts parts = split(terms, dates, terms.principalMinor() - downPaymentMinor);
        List<Instalment> lines = lines(terms, dates, downPaymentMinor, parts);
        return new RepaymentSchedule(
                terms.disbursedOn(),
                terms.principalMinor(),
                terms.tranches(),
                lines,
                ScheduleTotals.of(lines),
                VERSION);
    }

    /** Principal × percent, rounded once to the multiple: 25 % of 100.00 is 25.00. */
    private static long downPayment(LoanTerms terms) {
        BigDecimal percent = terms.downPaymentPercent();
        if (percent.signum() == 0) {
            return 0;
        }
        long millionths = percent.movePointRight(PERCENT_DECIMALS).longValueExact();
        BigDecimal exact = BigDecimal.valueOf(terms.principalMinor())
                .multiply(BigDecimal.valueOf(millionths))
                .divide(BigDecimal.valueOf(HUNDRED_PERCENT_MILLIONTHS));
        long rounded = Exact.roundToMultiple(exact, terms.instalmentMultipleMinor(), terms.rounding());
        return Math.min(rounded, terms.principalMinor());
    }

    private static Parts split(LoanTerms terms, DueDates dates, long financedMinor) {
        if (terms.annualRatePercent().signum() == 0) {
            return withoutInterest(terms, dates, financedMinor);
        }
        return switch (terms.interestMethod()) {
            case NONE -> withoutInterest(terms, dates, financedMinor);
            case FLAT -> FlatInterest.split(terms, dates, financedMinor);
            case DECLINING_BALANCE -> DecliningBalanceInterest.split(terms, dates, financedMinor);
        };
    }

    /** Without interest equal instalments and equal principal are the same thing. */
    private static Parts withoutInterest(LoanTerms terms, DueDates dates, long financedMinor) {
        Parts parts = new Parts(terms, dates, financedMinor);
        long balance = 0;
        for (int index = 0; index < parts.principal.length; index++) {
            balance = parts.drawn(index, balance);
            long principal = parts.isFixed(index) ? parts.fixed(index, balance) : parts.equalShare(0, balance);
            parts.principal[index] = principal;
            balance -= principal;
        }
        return parts;
    }

    private static List<Instalment> lines(LoanTerms terms, DueDates dates, long downPaymentMinor, Parts parts) {
        List<Instalment> lines = new ArrayList<>(dates.count() + 1);
        Drawdowns drawdowns = parts.drawdowns;
        long balance = drawdowns == null ? terms.principalMinor() : 0;
        long fee = terms.flatFeeMinor();
        if (terms.downPaymentPercent().signum() > 0) {
            balance -= downPaymentMinor;
            lines.add(new Instalment(1, terms.disbursedOn(), downPaymentMinor, 0, fee, balance));
            fee = 0;
        }
        for (int index = 0; index < dates.count(); index++) {
            long principal = parts.principal[index];
            balance += (drawdowns == null ? 0 : drawdowns.inPeriodMinor(index)) - principal;
            lines.add(
                    new Instalment(lines.size() + 1, dates.day(index), principal, parts.interest[index], fee, balance));
            fee = 0;
        }
        return lines;
    }
}
