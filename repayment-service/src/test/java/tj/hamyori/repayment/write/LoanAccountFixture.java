package tj.hamyori.repayment.write;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;
import tj.hamyori.platform.problem.RuleViolated;
import tj.hamyori.platform.request.RequestContext;
import tj.hamyori.repayment.events.AccountOpened;
import tj.hamyori.repayment.events.AccountWrittenOff;
import tj.hamyori.repayment.events.AgreedTerms;
import tj.hamyori.repayment.events.BorrowerShare;
import tj.hamyori.repayment.events.RepaymentRecorded;
import tj.hamyori.repayment.events.RepaymentReversed;
import tj.hamyori.repayment.events.ScheduleComputed;
import tj.hamyori.repayment.events.ScheduleLine;

/**
 * One account to test decisions with: 300.00 TJS without interest, handed over on 15 January 2026, due in three parts
 * of 100.00 on the 15th of February, March and April. Firuza records, Nigina reverses.
 */
public final class LoanAccountFixture {

    public static final String MFO = "OQIL";
    public static final UUID LOAN = UUID.fromString("00000000-0000-4000-8000-000000000001");
    public static final UUID GROUP = UUID.fromString("00000000-0000-4000-8000-000000000002");
    public static final UUID MEMBER = UUID.fromString("00000000-0000-4000-8000-000000000003");
    public static final UUID PAYMENT = UUID.fromString("00000000-0000-4000-8000-000000000004");
    public static final UUID OTHER_PAYMENT = UUID.fromString("00000000-0000-4000-8000-000000000005");
    public static final String NUMBER = "OQIL-2026-000001";
    public static final long PRINCIPAL_MINOR = 30_000;
    public static final LocalDate DISBURSED_ON = LocalDate.of(2026, 1, 15);
    public static final LocalDate FIRST_DUE_ON = LocalDate.of(2026, 2, 15);
    public static final LocalDate SECOND_DUE_ON = LocalDate.of(2026, 3, 15);
    public static final LocalDate LAST_DUE_ON = LocalDate.of(2026, 4, 15);

    /** When the account became known. */
    public static final Instant OPENED_AT = Instant.parse("2026-01-15T09:00:00Z");

    /** When what is under test happens. */
    public static final Instant NOW = Instant.parse("2026-06-01T10:15:30Z");

    /** What comes with a command of the organisation that owns the account. */
    public static final Map<String, String> OWN = Map.of(RequestContext.MFO, MFO);

    private LoanAccountFixture() {}

    public static TestExecutor<?> account(Object... before) {
        AggregateTestFixture<LoanAccount> fixture = new AggregateTestFixture<>(LoanAccount.class);
        return before.length == 0 ? fixture.givenNoPriorActivity() : fixture.given(before);
    }

    /** Refused by this rule, and nothing happened. */
    public static void refused(ResultValidator<?> outcome, Matcher<RuleViolated> rule) {
        outcome.expectException(rule).expectNoEvents();
    }

    public static void nothingHappened(ResultValidator<?> outcome) {
        outcome.expectSuccessfulHandlerExecution().expectNoEvents();
    }

    public static AgreedTerms terms() {
        return terms(3, "MONTH", null, "KEEP", "NONE");
    }

    /** Interest-free terms in equal parts, spaced by one unit. */
    public static AgreedTerms terms(
            int instalments, String unit, @Nullable LocalDate firstDueOn, String nonWorkingDays, String calendar) {
        return new AgreedTerms(
                "NONE",
                "0",
                "EQUAL_PRINCIPAL",
                instalments,
                1,
                unit,
                "SAME_AS_INSTALMENT",
                "THIRTY_360",
                firstDueOn,
                0,
                0,
                0,
                1,
                "HALF_EVEN",
                "0",
                nonWorkingDays,
                calendar,
                0);
    }

    public static AccountOpened opened() {
        return opened(MFO, NUMBER, DISBURSED_ON, PRINCIPAL_MINOR, "TJS", terms(), OPENED_AT);
    }

    public static AccountOpened opened(AgreedTerms terms) {
        return opened(MFO, NUMBER, DISBURSED_ON, PRINCIPAL_MINOR, "TJS", terms, OPENED_AT);
    }

    public static AccountOpened opened(
            String mfo,
            String number,
            LocalDate disbursedOn,
            long principalMinor,
            String currency,
            AgreedTerms terms,
            Instant recordedAt) {
        return new AccountOpened(
                LOAN,
                mfo,
                number,
                "SEED",
                "INTEREST_FREE",
                "SEWING",
                GROUP,
                "G-12",
                "firuza",
                disbursedOn,
                principalMinor,
                currency,
                terms,
                List.of(new BorrowerShare(MEMBER, principalMinor, "F", 1989, "TJ-KL-KUL", "ABANDONED")),
                recordedAt);
    }

    public static ScheduleLine line(int number, LocalDate dueOn, long principalMinor) {
        return new ScheduleLine(number, dueOn, principalMinor, 0, 0);
    }

    /** As agreed: three times 100.00. */
    public static ScheduleComputed scheduled() {
        return scheduled(line(1, FIRST_DUE_ON, 10_000), line(2, SECOND_DUE_ON, 10_000), line(3, LAST_DUE_ON, 10_000));
    }

    public static ScheduleComputed scheduled(ScheduleLine... lines) {
        return schedule(1, "AGREED", null, DISBURSED_ON, OPENED_AT, lines);
    }

    public static ScheduleComputed schedule(
            int version,
            String cause,
            @Nullable String reason,
            LocalDate effectiveOn,
            Instant recordedAt,
            ScheduleLine... lines) {
        return new ScheduleComputed(
                LOAN,
                version,
                cause,
                reason,
                effectiveOn,
                null,
                NUMBER,
                "TJS",
                GROUP,
                List.of(MEMBER),
                List.of(lines),
                recordedAt);
    }

    public static RepaymentRecorded paid(LocalDate paidOn, long amountMinor) {
        return paid(PAYMENT, paidOn, amountMinor, 0);
    }

    public static RepaymentRecorded paid(UUID paymentId, LocalDate paidOn, long amountMinor, long creditMinor) {
        return new RepaymentRecorded(
                LOAN, paymentId, paidOn, amountMinor, "TJS", "COUNTER", "K-77", "firuza", creditMinor, NOW);
    }

    public static RepaymentReversed reversed(UUID paymentId) {
        return reversed(paymentId, "REPAYMENT");
    }

    public static RepaymentReversed reversed(UUID moneyId, String kind) {
        return new RepaymentReversed(LOAN, moneyId, kind, "Counted twice.", "nigina", NOW);
    }

    public static AccountWrittenOff writtenOff(LocalDate on, long principalMinor) {
        return new AccountWrittenOff(LOAN, on, "BORROWER_DIED", principalMinor, "TJS", NOW);
    }
}
