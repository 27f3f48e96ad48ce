package tj.hamyori.repayment.model.schedule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Terms and plain-text views of schedules for the tests of this package. */
public final class TermsFixture {
    public static final Currency USD = Currency.getInstance("USD");

    private TermsFixture() {}

    public static LoanTermsBuilder interestFree(String principal, String disbursedOn, int instalments) {
        return LoanTerms.of(minor(principal), USD, LocalDate.parse(disbursedOn), instalments);
    }

    public static LoanTermsBuilder annuity(String principal, String rate, String disbursedOn, int instalments) {
        return interestFree(principal, disbursedOn, instalments)
                .interest(InterestMethod.DECLINING_BALANCE, new BigDecimal(rate))
                .amortisation(Amortisation.EQUAL_INSTALMENT);
    }

    public static LoanTermsBuilder flat(String principal, String rate, String disbursedOn, int instalments) {
        return interestFree(principal, disbursedOn, instalments).interest(InterestMethod.FLAT, new BigDecimal(rate));
    }

    /** "principal+interest" of every line, in major units. */
    public static String amounts(RepaymentSchedule schedule) {
        return schedule.instalments().stream()
                .map(line -> major(line.principalMinor()) + "+" + major(line.interestMinor()))
                .collect(Collectors.joining(" "));
    }

    public static List<LocalDate> dueDates(RepaymentSchedule schedule) {
        return schedule.instalments().stream().map(Instalment::dueOn).toList();
    }

    public static List<LocalDate> dates(String dates) {
        return dates.lines()
                .flatMap(line -> List.of(line.split(" ")).stream())
                .map(LocalDate::parse)
                .toList();
    }

    public static long minor(String major) {
        return new BigDecimal(major).movePointRight(2).longValueExact();
    }

    public static String major(long minor) {
        return BigDecimal.valueOf(minor, 2).toPlainString();
    }

    /** Terms of every kind that keep all rules. */
    public static Arbitrary<LoanTerms> anyTerms() {
        Arbitrary<LoanTerms> loans = Combinators.combine(
                        Arbitraries.longs().between(1, 5_000_000_00L),
                        Arbitraries.integers().between(0, 14_000),
                        Arbitraries.integers().between(1, 60),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of(FrequencyUnit.class),
                        Arbitraries.of(1L, 1L, 100L, 500L, 10_000L))
                .as((principal, day, instalments, every, unit, multiple) -> LoanTerms.of(
                                principal, USD, LocalDate.of(2000, 1, 1).plusDays(day), instalments)
                        .every(every, unit)
                        .multipleMinor(multiple, RoundingMode.HALF_EVEN)
                        .build());
        return loans.flatMap(TermsFixture::withInterest)
                .flatMap(TermsFixture::withGrace)
                .flatMap(TermsFixture::withDates)
                .flatMap(TermsFixture::withMeetingDay)
                .flatMap(TermsFixture::withTranches);
    }

    private static Arbitrary<LoanTerms> withMeetingDay(LoanTerms terms) {
        if (terms.unit() == FrequencyUnit.DAY) {
            return Arbitraries.just(terms);
        }
        Arbitrary<Integer> nth =
                terms.unit() == FrequencyUnit.WEEK ? Arbitraries.just(0) : Arbitraries.of(1, 2, 3, 4, MeetingDay.LAST);
        return Combinators.combine(Arbitraries.of(DayOfWeek.class), nth)
                .as(MeetingDay::new)
                .injectNull(0.7)
                .map(day -> day == null ? terms : meetingOn(terms, day));
    }

    /** A given first due date goes to the group's next meeting. */
    private static LoanTerms meetingOn(LoanTerms terms, MeetingDay day) {
        LocalDate first = terms.firstDueOn();
        while (first != null && !day.isOn(first, terms.unit())) {
            first = first.plusDays(1);
        }
        return terms.toBuilder().meetingDay(day).firstDueOn(first).build();
    }

    private static Arbitrary<LoanTerms> withTranches(LoanTerms terms) {
        // The last due date may be moved either way; a tranche has to be before both.
        long termDays = Math.min(
                termDays(terms, WorkingCalendar.everyDay()), termDays(terms, WorkingCalendar.named(terms.calendar())));
        if (terms.downPaymentPercent().signum() > 0 || terms.principalMinor() < 4 || termDays < 2) {
            return Arbitraries.just(terms);
        }
        Arbitrary<Set<Long>> days =
                Arbitraries.longs().between(1, termDays - 1).set().ofMaxSize(3);
        return days.injectNull(0.6).map(later -> later == null ? terms : inTranches(terms, new TreeSet<>(later)));
    }

    private static long termDays(LoanTerms terms, WorkingCalendar calendar) {
        return DueDates.of(terms, calendar).day(terms.instalments() - 1).toEpochDay()
                - terms.disbursedOn().toEpochDay();
    }

    private static LoanTerms inTranches(LoanTerms terms, SortedSet<Long> laterDays) {
        List<Tranche> tranches = new ArrayList<>();
        long each = terms.principalMinor() / (laterDays.size() + 1);
        tranches.add(new Tranche(terms.disbursedOn(), terms.principalMinor() - each * laterDays.size()));
        laterDays.forEach(day -> tranches.add(new Tranche(terms.disbursedOn().plusDays(day), each)));
        return terms.toBuilder().tranches(tranches).build();
    }

    private static Arbitrary<LoanTerms> withInterest(LoanTerms terms) {
        return Combinators.combine(
                        Arbitraries.of(InterestMethod.class),
                        Arbitraries.longs().between(0, 90_000_000),
                        Arbitraries.of(Amortisation.class),
                        Arbitraries.of(InterestPeriod.class),
                        Arbitraries.of(DayCount.class),
                        Arbitraries.of(
                                RoundingMode.HALF_EVEN, RoundingMode.HALF_UP, RoundingMode.UP, RoundingMode.DOWN))
                .as((method, rate, amortisation, period, dayCount, rounding) -> terms.toBuilder()
                        .interest(method, method == InterestMethod.NONE ? BigDecimal.ZERO : BigDecimal.valueOf(rate, 6))
                        .amortisation(amortisation)
                        .interestPeriod(period, dayCount)
                        .multipleMinor(terms.instalmentMultipleMinor(), rounding)
                        .build());
    }

    private static Arbitrary<LoanTerms> withGrace(LoanTerms terms) {
        Arbitrary<Integer> grace = Arbitraries.integers().between(0, Math.min(5, terms.instalments() - 1));
        return Combinators.combine(grace, grace, grace, Arbitraries.of("0", "0", "10", "33.333333"))
                .as((principal, interest, free, down) -> terms.toBuilder()
                        .principalGraceInstalments(principal)
                        .interestGraceInstalments(interest)
                        .interestFreeInstalments(free)
                        .downPaymentPercent(new BigDecimal(down))
                        .build());
    }

    private static Arbitrary<LoanTerms> withDates(LoanTerms terms) {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 100).injectNull(0.6),
                        Arbitraries.of(NonWorkingDays.class),
                        Arbitraries.of(CalendarName.class),
                        Arbitraries.longs().between(0, 50_00))
                .as((firstAfter, move, calendar, fee) -> terms.toBuilder()
                        .firstDueOn(
                                firstAfter == null ? null : terms.disbursedOn().plusDays(firstAfter))
                        .nonWorkingDays(move, calendar)
                        .flatFeeMinor(fee)
                        .build());
    }
}
