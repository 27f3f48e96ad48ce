package tj.hamyori.repayment.model.schedule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds terms against every {@link TermsRule}; allocates nothing while all of them are kept. */
final class TermsCheck {
    /** The greatest whole number a browser's JavaScript keeps exact: 2^53 - 1. */
    static final long MAX_MINOR = 9_007_199_254_740_991L;

    static final int MAX_INSTALMENTS = 1000;
    static final int MAX_EVERY = 365;
    static final int MAX_DECIMALS = 6;
    static final int MAX_TRANCHES = 100;
    static final int MAX_TERM_YEARS = 100;
    static final BigDecimal MAX_RATE_PERCENT = BigDecimal.valueOf(10_000);
    /** Principal and interest together; leaves a 64-bit number room for the fee and for rounding. */
    static final long MAX_REPAYABLE_MINOR = Long.MAX_VALUE / 2;
    /** With no more than this, the highest rate for the longest term stays below it. */
    private static final long SURELY_REPAYABLE_MINOR = MAX_REPAYABLE_MINOR / 20_000;

    static final int FIRST_YEAR = 1970;
    static final int LAST_YEAR = 2100;
    private static final int SHORT_YEAR_DAYS = 360;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final LoanTerms terms;
    private @Nullable List<TermsViolation> found;

    private TermsCheck(LoanTerms terms) {
        this.terms = terms;
    }

    static List<TermsViolation> violations(LoanTerms terms) {
        TermsCheck check = new TermsCheck(terms);
        check.loan();
        check.rate();
        check.spacing();
        check.grace();
        check.amounts();
        check.meetingDay();
        check.tranches();
        check.repayable();
        return check.found == null ? List.of() : List.copyOf(check.found);
    }

    private void loan() {
        require(terms.currency().getDefaultFractionDigits() >= 0, TermsRule.CURRENCY_HAS_MINOR_UNITS);
        require(within(terms.principalMinor(), 1, MAX_MINOR), TermsRule.PRINCIPAL_WITHIN_BOUNDS);
        require(within(terms.disbursedOn().getYear(), FIRST_YEAR, LAST_YEAR), TermsRule.DISBURSED_ON_WITHIN_BOUNDS);
    }

    private void rate() {
        BigDecimal rate = terms.annualRatePercent();
        require(rate.signum() >= 0 && rate.compareTo(MAX_RATE_PERCENT) <= 0, TermsRule.RATE_WITHIN_BOUNDS);
        require(hasAtMostSixDecimals(rate), TermsRule.RATE_HAS_AT_MOST_SIX_DECIMALS);
        require(
                terms.interestMethod() != InterestMethod.NONE || rate.signum() <= 0,
                TermsRule.INTEREST_FREE_HAS_NO_RATE);
    }

    private void spacing() {
        boolean countable = within(terms.instalments(), 1, MAX_INSTALMENTS);
        boolean spaced = within(terms.every(), 1, MAX_EVERY);
        require(countable, TermsRule.INSTALMENTS_WITHIN_BOUNDS);
        require(spaced, TermsRule.EVERY_WITHIN_BOUNDS);
        boolean dated = within(terms.disbursedOn().getYear(), FIRST_YEAR, LAST_YEAR);
        require(!countable || !spaced || !dated || endsWithinACentury(), TermsRule.TERM_AT_MOST_A_CENTURY);
        LocalDate first = terms.firstDueOn();
        require(first == null || first.isAfter(terms.disbursedOn()), TermsRule.FIRST_DUE_AFTER_DISBURSEMENT);
    }

    private boolean endsWithinACentury() {
        LocalDate limit = terms.disbursedOn().plusYears(MAX_TERM_YEARS);
        LocalDate first = terms.firstDueOn();
        if (first == null) {
            long periods = (long) terms.instalments() * terms.every();
            return !terms.unit().plus(terms.disbursedOn(), periods).isAfter(limit);
        }
        long periods = (terms.instalments() - 1L) * terms.every();
        return !first.isAfter(limit) && !terms.unit().plus(first, periods).isAfter(limit);
    }

    /** Held against one instalment where their number is itself at fault, so that only that is named. */
    private void grace() {
        int last = Math.max(terms.instalments(), 1) - 1;
        require(within(terms.principalGraceInstalments(), 0, last), TermsRule.PRINCIPAL_GRACE_BELOW_INSTALMENTS);
        require(within(terms.interestGraceInstalments(), 0, last), TermsRule.INTEREST_GRACE_BELOW_INSTALMENTS);
        require(within(terms.interestFreeInstalments(), 0, last), TermsRule.INTEREST_FREE_BELOW_INSTALMENTS);
    }

    private void amounts() {
        BigDecimal down = terms.downPaymentPercent();
        require(within(terms.instalmentMultipleMinor(), 1, MAX_MINOR), TermsRule.MULTIPLE_WITHIN_BOUNDS);
        require(terms.rounding() != RoundingMode.UNNECESSARY, TermsRule.ROUNDING_DECIDES);
        require(down.signum() >= 0 && down.compareTo(HUNDRED) < 0, TermsRule.DOWN_PAYMENT_WITHIN_BOUNDS);
        require(hasAtMostSixDecimals(down), TermsRule.DOWN_PAYMENT_HAS_AT_MOST_SIX_DECIMALS);
        require(within(terms.flatFeeMinor(), 0, MAX_MINOR), TermsRule.FLAT_FEE_WITHIN_BOUNDS);
    }

    private void meetingDay() {
        MeetingDay meetingDay = terms.meetingDay();
        if (meetingDay == null) {
            return;
        }
        require(terms.unit() != FrequencyUnit.DAY, TermsRule.MEETING_DAY_BY_WEEKS_OR_MONTHS);
        boolean fits = meetingDay.fits(terms.unit());
        require(fits, TermsRule.MEETING_DAY_IS_THE_NTH);
        LocalDate first = terms.firstDueOn();
        boolean checkable = fits && terms.unit() != FrequencyUnit.DAY && first != null;
        require(
                !checkable || first == null || meetingDay.isOn(first, terms.unit()),
                TermsRule.FIRST_DUE_ON_A_MEETING_DAY);
    }

    private void tranches() {
        List<Tranche> tranches = terms.tranches();
        if (tranches.isEmpty()) {
            return;
        }
        require(tranches.size() <= MAX_TRANCHES, TermsRule.TRANCHES_AT_MOST_A_HUNDRED);
        require(tranches.getFirst().on().equals(terms.disbursedOn()), TermsRule.TRANCHES_START_AT_THE_DISBURSEMENT);
        boolean rise = true;
        BigDecimal sum = BigDecimal.ZERO;
        boolean positive = true;
        for (int index = 0; index < tranches.size(); index++) {
            Tranche tranche = tranches.get(index);
            rise &= index == 0 || tranche.on().isAfter(tranches.get(index - 1).on());
            positive &= tranche.amountMinor() > 0;
            sum = sum.add(BigDecimal.valueOf(tranche.amountMinor()));
        }
        require(rise, TermsRule.TRANCHE_DATES_RISE);
        require(positive && sum.compareTo(BigDecimal.valueOf(terms.principalMinor())) == 0, TermsRule.TRANCHES_ADD_UP);
        require(terms.downPaymentPercent().signum() <= 0, TermsRule.TRANCHES_WITHOUT_DOWN_PAYMENT);
        if (found == null) {
            LocalDate last = DueDates.of(terms, WorkingCalendar.everyDay()).day(terms.instalments() - 1);
            require(tranches.getLast().on().isBefore(last), TermsRule.TRANCHES_BEFORE_LAST_DUE);
        }
    }

    private void repayable() {
        if (found != null || terms.principalMinor() <= SURELY_REPAYABLE_MINOR) {
            return;
        }
        LocalDate last = DueDates.of(terms, WorkingCalendar.everyDay()).day(terms.instalments() - 1);
        long days = last.toEpochDay() - terms.disbursedOn().toEpochDay();
        BigDecimal perPrincipal = terms.annualRatePercent().multiply(BigDecimal.valueOf(days));
        BigDecimal whole = HUNDRED.multiply(BigDecimal.valueOf(SHORT_YEAR_DAYS));
        BigDecimal repayable = BigDecimal.valueOf(terms.principalMinor()).multiply(whole.add(perPrincipal));
        require(
                repayable.compareTo(BigDecimal.valueOf(MAX_REPAYABLE_MINOR).multiply(whole)) <= 0,
                TermsRule.REPAYABLE_WITHIN_BOUNDS);
    }

    private static boolean within(long value, long least, long most) {
        return value >= least && value <= most;
    }

    private static boolean hasAtMostSixDecimals(BigDecimal value) {
        return value.scale() <= MAX_DECIMALS || value.stripTrailingZeros().scale() <= MAX_DECIMALS;
    }

    private void require(boolean kept, TermsRule rule) {
        if (kept) {
            return;
        }
        if (found == null) {
            found = new ArrayList<>();
        }
        found.add(TermsViolation.of(rule));
    }
}
