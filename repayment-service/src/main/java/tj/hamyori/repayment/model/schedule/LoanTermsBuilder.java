package tj.hamyori.repayment.model.schedule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds {@link LoanTerms}; what is not set keeps the default of the schedule preview. */
public final class LoanTermsBuilder {
    private long principalMinor;
    private Currency currency;
    private LocalDate disbursedOn;
    private int instalments;
    private InterestMethod interestMethod = InterestMethod.NONE;
    private BigDecimal annualRatePercent = BigDecimal.ZERO;
    private Amortisation amortisation = Amortisation.EQUAL_PRINCIPAL;
    private int every = 1;
    private FrequencyUnit unit = FrequencyUnit.MONTH;
    private InterestPeriod interestPeriod = InterestPeriod.SAME_AS_INSTALMENT;
    private DayCount dayCount = DayCount.THIRTY_360;
    private @Nullable LocalDate firstDueOn;
    private int principalGraceInstalments;
    private int interestGraceInstalments;
    private int interestFreeInstalments;
    private long instalmentMultipleMinor = 1;
    private RoundingMode rounding = RoundingMode.HALF_EVEN;
    private BigDecimal downPaymentPercent = BigDecimal.ZERO;
    private NonWorkingDays nonWorkingDays = NonWorkingDays.KEEP;
    private CalendarName calendar = CalendarName.NONE;
    private long flatFeeMinor;
    private @Nullable MeetingDay meetingDay;
    private List<Tranche> tranches = List.of();

    LoanTermsBuilder(long principalMinor, Currency currency, LocalDate disbursedOn, int instalments) {
        this.principalMinor = principalMinor;
        this.currency = currency;
        this.disbursedOn = disbursedOn;
        this.instalments = instalments;
    }

    LoanTermsBuilder(LoanTerms terms) {
        this(terms.principalMinor(), terms.currency(), terms.disbursedOn(), terms.instalments());
        interestMethod = terms.interestMethod();
        annualRatePercent = terms.annualRatePercent();
        amortisation = terms.amortisation();
        every = terms.every();
        unit = terms.unit();
        interestPeriod = terms.interestPeriod();
        dayCount = terms.dayCount();
        firstDueOn = terms.firstDueOn();
        principalGraceInstalments = terms.principalGraceInstalments();
        interestGraceInstalments = terms.interestGraceInstalments();
        interestFreeInstalments = terms.interestFreeInstalments();
        instalmentMultipleMinor = terms.instalmentMultipleMinor();
        rounding = terms.rounding();
        downPaymentPercent = terms.downPaymentPercent();
        nonWorkingDays = terms.nonWorkingDays();
        calendar = terms.calendar();
        flatFeeMinor = terms.flatFeeMinor();
        meetingDay = terms.meetingDay();
        tranches = terms.tranches();
    }

    public LoanTermsBuilder principalMinor(long value) {
        principalMinor = value;
        return this;
    }

    public LoanTermsBuilder currency(Currency value) {
        currency = value;
        return this;
    }

    public LoanTermsBuilder disbursedOn(LocalDate value) {
        disbursedOn = value;
        return this;
    }

    public LoanTermsBuilder instalments(int value) {
        instalments = value;
        return this;
    }

    public LoanTermsBuilder interest(InterestMethod method, BigDecimal ratePercent) {
        interestMethod = method;
        annualRatePercent = ratePercent;
        return this;
    }

    public LoanTermsBuilder amortisation(Amortisation value) {
        amortisation = value;
        return this;
    }

    public LoanTermsBuilder every(int count, FrequencyUnit value) {
        every = count;
        unit = value;
        return this;
    }

    public LoanTermsBuilder interestPeriod(InterestPeriod period, DayCount count) {
        interestPeriod = period;
        dayCount = count;
        return this;
    }

    public LoanTermsBuilder firstDueOn(@Nullable LocalDate value) {
        firstDueOn = value;
        return this;
    }

    public LoanTermsBuilder principalGraceInstalments(int value) {
        principalGraceInstalments = value;
        return this;
    }

    public LoanTermsBuilder interestGraceInstalments(int value) {
        interestGraceInstalments = value;
        return this;
    }

    public LoanTermsBuilder interestFreeInstalments(int value) {
        interestFreeInstalments = value;
        return this;
    }

    public LoanTermsBuilder multipleMinor(long value, RoundingMode mode) {
        instalmentMultipleMinor = value;
        rounding = mode;
        return this;
    }

    public LoanTermsBuilder downPaymentPercent(BigDecimal value) {
        downPaymentPercent = value;
        return this;
    }

    public LoanTermsBuilder nonWorkingDays(NonWorkingDays value, CalendarName name) {
        nonWorkingDays = value;
        calendar = name;
        return this;
    }

    public LoanTermsBuilder flatFeeMinor(long value) {
        flatFeeMinor = value;
        return this;
    }

    public LoanTermsBuilder meetingDay(@Nullable MeetingDay value) {
        meetingDay = value;
        return this;
    }

    public LoanTermsBuilder tranches(List<Tranche> value) {
        tranches = value;
        return this;
    }

    public LoanTerms build() {
        return new LoanTerms(
                principalMinor,
                currency,
                disbursedOn,
                interestMethod,
                annualRatePercent,
                amortisation,
                instalments,
                every,
                unit,
                interestPeriod,
                dayCount,
                firstDueOn,
                principalGraceInstalments,
                interestGraceInstalments,
                interestFreeInstalments,
                instalmentMultipleMinor,
                rounding,
                downPaymentPercent,
                nonWorkingDays,
                calendar,
                flatFeeMinor,
                meetingDay,
                tranches);
    }
}
