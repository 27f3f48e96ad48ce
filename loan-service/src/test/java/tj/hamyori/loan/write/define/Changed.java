package tj.hamyori.loan.write.define;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tj.hamyori.loan.events.MeetingDay;
import tj.hamyori.loan.events.ProductTerms;

/** Product terms with one thing changed after another. */
final class Changed {

    private final ProductTerms it;
    private String currency;
    private long leastMinor;
    private long mostMinor;
    private int fewest;
    private int most;
    private int every;
    private String unit;
    private int grace;
    private long feeMinor;
    private @Nullable String feeBasis;
    private long officerMinor;
    private long approverMinor;
    private LocalDate validFrom;
    private @Nullable MeetingDay meetingDay;
    private @Nullable Boolean followsGroup;

    private Changed(ProductTerms it) {
        this.it = it;
        currency = it.currency();
        leastMinor = it.minPrincipalMinor();
        mostMinor = it.maxPrincipalMinor();
        fewest = it.minInstalments();
        most = it.maxInstalments();
        every = it.every();
        unit = it.unit();
        grace = it.principalGraceInstalments();
        feeMinor = it.flatFeeMinor();
        feeBasis = it.feeCostBasis();
        officerMinor = it.officerLimitMinor();
        approverMinor = it.approverLimitMinor();
        validFrom = it.validFrom();
    }

    static Changed of(ProductTerms it) {
        return new Changed(it);
    }

    Changed currency(String code) {
        currency = code;
        return this;
    }

    Changed principal(long least, long largest) {
        leastMinor = least;
        mostMinor = largest;
        return this;
    }

    Changed instalments(int least, int largest) {
        fewest = least;
        most = largest;
        return this;
    }

    Changed rhythm(int units, String name) {
        every = units;
        unit = name;
        return this;
    }

    Changed grace(int instalments) {
        grace = instalments;
        return this;
    }

    Changed fee(long minor, @Nullable String basis) {
        feeMinor = minor;
        feeBasis = basis;
        return this;
    }

    Changed limits(long officer, long approver) {
        officerMinor = officer;
        approverMinor = approver;
        return this;
    }

    Changed validFrom(LocalDate date) {
        validFrom = date;
        return this;
    }

    Changed meetingDay(MeetingDay day) {
        meetingDay = day;
        return this;
    }

    Changed followsGroup() {
        followsGroup = true;
        return this;
    }

    ProductTerms terms() {
        return new ProductTerms(
                it.code(),
                it.name(),
                it.kind(),
                currency,
                leastMinor,
                mostMinor,
                fewest,
                most,
                every,
                unit,
                it.interestMethod(),
                it.annualRatePercent(),
                it.amortisation(),
                grace,
                feeMinor,
                feeBasis,
                it.eligibility(),
                officerMinor,
                approverMinor,
                it.instalmentMultipleMinor(),
                it.nonWorkingDays(),
                it.calendar(),
                it.excessTreatment(),
                meetingDay,
                followsGroup,
                null,
                validFrom);
    }
}
