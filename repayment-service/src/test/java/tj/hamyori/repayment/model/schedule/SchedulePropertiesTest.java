package tj.hamyori.repayment.model.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static tj.hamyori.repayment.model.schedule.TermsFixture.dueDates;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.assertj.core.data.Offset;

/** What holds for any terms at all. */
class SchedulePropertiesTest {

    @Provide
    Arbitrary<LoanTerms> terms() {
        return TermsFixture.anyTerms();
    }

    @Property
    void repaysThePrincipalExactly(@ForAll("terms") LoanTerms terms) {
        RepaymentSchedule schedule = schedule(terms);
        assertThat(schedule.totals().principalMinor()).isEqualTo(terms.principalMinor());
        assertThat(schedule.totals()).isEqualTo(ScheduleTotals.of(schedule.instalments()));
        long repaid = 0;
        for (Instalment line : schedule.instalments()) {
            repaid += line.principalMinor();
            assertThat(line.balanceAfterMinor()).isEqualTo(handedOverBefore(terms, line.dueOn()) - repaid);
        }
        assertThat(repaid).isEqualTo(terms.principalMinor());
    }

    private static long handedOverBefore(LoanTerms terms, LocalDate day) {
        return terms.tranches().isEmpty()
                ? terms.principalMinor()
                : terms.tranches().stream()
                        .filter(tranche -> tranche.on().isBefore(day))
                        .mapToLong(Tranche::amountMinor)
                        .sum();
    }

    @Provide
    Arbitrary<LoanTerms> onMeetingDays() {
        return TermsFixture.anyTerms().filter(terms -> terms.meetingDay() != null);
    }

    @Property
    void fallsDueOnMeetingDaysWhereAsked(@ForAll("onMeetingDays") LoanTerms terms) {
        MeetingDay meetingDay = terms.meetingDay();
        LoanTerms kept = terms.toBuilder()
                .nonWorkingDays(NonWorkingDays.KEEP, terms.calendar())
                .tranches(List.of())
                .build();
        boolean downPayment = terms.downPaymentPercent().signum() > 0;
        assertThat(dueDates(schedule(kept)).stream().skip(downPayment ? 1 : 0))
                .allMatch(day -> meetingDay == null || meetingDay.isOn(day, terms.unit()));
    }

    @Property
    void takesTheWholeAsASingleTranche(@ForAll("terms") LoanTerms terms) {
        Assume.that(terms.downPaymentPercent().signum() == 0);
        LoanTerms atOnce = terms.toBuilder().tranches(List.of()).build();
        LoanTerms oneTranche = terms.toBuilder()
                .tranches(List.of(new Tranche(terms.disbursedOn(), terms.principalMinor())))
                .build();
        assertThat(schedule(oneTranche).instalments())
                .isEqualTo(schedule(atOnce).instalments());
    }

    @Provide
    Arbitrary<LoanTerms> bulletsInTranches() {
        return TermsFixture.anyTerms()
                .filter(terms -> terms.tranches().size() > 1)
                .map(terms ->
                        terms.toBuilder().amortisation(Amortisation.BULLET).build());
    }

    @Property
    void chargesNoMoreInTranchesThanAtOnce(@ForAll("bulletsInTranches") LoanTerms terms) {
        RepaymentSchedule atOnce =
                schedule(terms.toBuilder().tranches(List.of()).build());
        // Flat interest is rounded once per tranche, the other once per line.
        long slack = terms.instalments() + terms.tranches().size();
        assertThat(schedule(terms).totals().interestMinor())
                .isLessThanOrEqualTo(atOnce.totals().interestMinor() + slack);
    }

    @Property
    void hasNoNegativeAmount(@ForAll("terms") LoanTerms terms) {
        assertThat(schedule(terms).instalments()).allSatisfy(line -> {
            assertThat(line.principalMinor()).isNotNegative();
            assertThat(line.interestMinor()).isNotNegative();
            assertThat(line.feeMinor()).isNotNegative();
            assertThat(line.balanceAfterMinor()).isNotNegative();
        });
    }

    @Property
    void risesStrictlyInNumberAndDate(@ForAll("terms") LoanTerms terms) {
        RepaymentSchedule schedule = schedule(terms);
        boolean downPayment = terms.downPaymentPercent().signum() > 0;
        assertThat(schedule.instalments()).hasSize(terms.instalments() + (downPayment ? 1 : 0));
        LocalDate before = downPayment ? terms.disbursedOn().minusDays(1) : terms.disbursedOn();
        int number = 0;
        for (Instalment line : schedule.instalments()) {
            assertThat(line.number()).isEqualTo(++number);
            assertThat(line.dueOn()).isAfter(before);
            before = line.dueOn();
        }
    }

    @Property
    void fallsDueOnWorkingDaysWhereAsked(@ForAll("terms") LoanTerms terms) {
        Assume.that(terms.nonWorkingDays() != NonWorkingDays.KEEP);
        WorkingCalendar calendar = WorkingCalendar.named(terms.calendar());
        assertThat(dueDates(schedule(terms)))
                .allMatch(day -> calendar.isWorkingDay(day) || day.equals(terms.disbursedOn()));
    }

    @Property
    void givesTheSameScheduleForTheSameTerms(@ForAll("terms") LoanTerms terms) {
        assertThat(schedule(terms.toBuilder().build())).isEqualTo(schedule(terms));
    }

    @Property
    void addsTheFeeAndNothingElse(@ForAll("terms") LoanTerms terms) {
        RepaymentSchedule without = schedule(terms.toBuilder().flatFeeMinor(0).build());
        RepaymentSchedule with = schedule(terms);
        assertThat(with.totals())
                .isEqualTo(new ScheduleTotals(
                        without.totals().principalMinor(), without.totals().interestMinor(), terms.flatFeeMinor()));
        assertThat(with.instalments().getFirst().feeMinor()).isEqualTo(terms.flatFeeMinor());
    }

    /** Of so great a principal, at rates of this world, that no rounding hides what a per cent earns in a day. */
    @Property
    void costsMoreAtAHigherRate(
            @ForAll("terms") LoanTerms terms, @ForAll @LongRange(min = 1_000_000, max = 20_000_000) long more) {
        Assume.that(terms.interestMethod() != InterestMethod.NONE);
        LoanTerms cheap = terms.toBuilder()
                .principalMinor(terms.principalMinor() + 1_000_000_000_000L)
                .interest(terms.interestMethod(), terms.annualRatePercent().min(BigDecimal.valueOf(30)))
                .multipleMinor(1, terms.rounding())
                .tranches(List.of())
                .build();
        BigDecimal higher = cheap.annualRatePercent().add(BigDecimal.valueOf(more, 6));
        LoanTerms dear =
                cheap.toBuilder().interest(terms.interestMethod(), higher).build();
        assertThat(schedule(dear).totals().interestMinor())
                .isGreaterThan(schedule(cheap).totals().interestMinor());
    }

    @Property
    void chargesFlatInterestThatOnlyRisesWithTheRate(
            @ForAll("terms") LoanTerms terms, @ForAll @LongRange(min = 0, max = 50_000_000) long more) {
        LoanTerms flat = terms.toBuilder()
                .interest(InterestMethod.FLAT, terms.annualRatePercent())
                .build();
        LoanTerms dearer = terms.toBuilder()
                .interest(InterestMethod.FLAT, terms.annualRatePercent().add(BigDecimal.valueOf(more, 6)))
                .build();
        assertThat(schedule(dearer).totals().interestMinor())
                .isGreaterThanOrEqualTo(schedule(flat).totals().interestMinor());
    }

    @Property
    void scalesWithThePrincipal(
            @ForAll @LongRange(min = 1, max = 100_000) long each,
            @ForAll @IntRange(min = 1, max = 60) int instalments,
            @ForAll @IntRange(min = 2, max = 1000) int times) {
        LoanTermsBuilder terms =
                LoanTerms.of(each * instalments, TermsFixture.USD, LocalDate.of(2026, 1, 31), instalments);
        List<Instalment> once = schedule(terms.build()).instalments();
        List<Instalment> many = schedule(
                        terms.principalMinor(each * instalments * times).build())
                .instalments();
        for (int index = 0; index < once.size(); index++) {
            assertThat(many.get(index).principalMinor())
                    .isEqualTo(once.get(index).principalMinor() * times);
            assertThat(many.get(index).dueOn()).isEqualTo(once.get(index).dueOn());
        }
    }

    /** A thousand times the principal costs a thousand times the interest: what differs is rounding alone. */
    @Property
    void scalesWithInterestTooUpToItsRoundings(@ForAll("terms") LoanTerms terms) {
        LoanTerms once = terms.toBuilder()
                .principalMinor(terms.principalMinor() + 1_000_000_000_000L)
                .interest(terms.interestMethod(), terms.annualRatePercent().min(BigDecimal.valueOf(30)))
                .multipleMinor(1, RoundingMode.HALF_EVEN)
                .downPaymentPercent(BigDecimal.ZERO)
                .tranches(List.of())
                .build();
        LoanTerms many =
                once.toBuilder().principalMinor(once.principalMinor() * 1_000).build();
        BigDecimal exact = BigDecimal.valueOf(schedule(many).totals().interestMinor(), 3);
        // A minor unit of each instalment's rounding, grown over the term at 7.5 % a period, is below 10,000.
        assertThat(BigDecimal.valueOf(schedule(once).totals().interestMinor()))
                .isCloseTo(exact, Offset.offset(BigDecimal.valueOf(10_000)));
    }

    @Property
    void neverMovesDatesWithThePrincipal(
            @ForAll("terms") LoanTerms terms, @ForAll @LongRange(min = 1, max = 1_000_000) long principal) {
        LoanTermsBuilder other = terms.toBuilder().principalMinor(principal).tranches(List.of());
        assertThat(dueDates(schedule(other.build()))).isEqualTo(dueDates(schedule(terms)));
    }

    @Property
    void keepsAllButTheLastOfEqualInstalmentsEqual(@ForAll("terms") LoanTerms terms) {
        LoanTerms plain = terms.toBuilder()
                .interest(InterestMethod.DECLINING_BALANCE, terms.annualRatePercent())
                .amortisation(Amortisation.EQUAL_INSTALMENT)
                // Large enough that half a minor unit, compounded over the term, stays below one instalment.
                .principalMinor(terms.principalMinor() + 1_000_000_000_000L)
                .tranches(List.of())
                .multipleMinor(1, RoundingMode.HALF_EVEN)
                .principalGraceInstalments(0)
                .interestGraceInstalments(0)
                .flatFeeMinor(0)
                .downPaymentPercent(BigDecimal.ZERO)
                .build();
        List<Instalment> lines = schedule(plain).instalments();
        List<Instalment> before = lines.subList(0, lines.size() - 1);
        // Where a long period alone earns more than the level, its interest is paid and no principal: another story.
        Assume.that(before.stream().allMatch(line -> line.principalMinor() > 0));
        assertThat(before.stream().map(Instalment::totalMinor).distinct()).hasSizeLessThanOrEqualTo(1);
    }

    @Property
    void givesANonNegativeRateThatIsZeroWithoutCost(@ForAll("terms") LoanTerms terms) {
        RepaymentSchedule schedule = schedule(terms);
        String percent = schedule.effectiveAnnualRatePercent();
        if (percent != null) {
            boolean free = schedule.totals().interestMinor() + schedule.totals().feeMinor() == 0;
            assertThat(percent).matches("\\d+\\.\\d\\d");
            assertThat(percent.equals("0.00") || !free).isTrue();
        }
    }

    /** Against the annuity discounted term by term. */
    @Property
    void levelsAtTheAmountThatIsWorthThePrincipal(
            @ForAll @LongRange(min = 1_000, max = 100_000_000_00L) long principal,
            @ForAll @LongRange(min = 1, max = 100_000_000) long rate,
            @ForAll @IntRange(min = 2, max = 60) int instalments) {
        LoanTerms terms = LoanTerms.of(principal, TermsFixture.USD, LocalDate.of(2026, 1, 15), instalments)
                .interest(InterestMethod.DECLINING_BALANCE, BigDecimal.valueOf(rate, 6))
                .amortisation(Amortisation.EQUAL_INSTALMENT)
                .build();
        BigDecimal period = BigDecimal.valueOf(rate, 8).divide(BigDecimal.valueOf(12), MathContext.DECIMAL128);
        BigDecimal worth = BigDecimal.ZERO;
        BigDecimal discount = BigDecimal.ONE;
        for (int index = 0; index < instalments; index++) {
            discount = discount.divide(BigDecimal.ONE.add(period), MathContext.DECIMAL128);
            worth = worth.add(discount);
        }
        BigDecimal level = BigDecimal.valueOf(principal).divide(worth, MathContext.DECIMAL128);
        assertThat(schedule(terms).instalments().getFirst().totalMinor())
                .isEqualTo(level.setScale(0, RoundingMode.HALF_EVEN).longValueExact());
    }

    private static RepaymentSchedule schedule(LoanTerms terms) {
        return ScheduleEngine.schedule(terms);
    }
}
