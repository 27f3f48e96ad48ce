package tj.hamyori.loan.write;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.hamcrest.TypeSafeMatcher;
import org.jspecify.annotations.Nullable;
import tj.hamyori.events.Money;
import tj.hamyori.loan.events.ApplicationApproved;
import tj.hamyori.loan.events.ApplicationEndorsed;
import tj.hamyori.loan.events.ApplicationRejected;
import tj.hamyori.loan.events.ApplicationSubmitted;
import tj.hamyori.loan.events.ApplicationWithdrawalRecorded;
import tj.hamyori.loan.events.BorrowerShare;
import tj.hamyori.loan.events.HouseholdFound;
import tj.hamyori.loan.events.LoanClosed;
import tj.hamyori.loan.events.LoanDisbursed;
import tj.hamyori.loan.events.LoanRescheduled;
import tj.hamyori.loan.events.LoanWrittenOff;
import tj.hamyori.loan.events.PlannedTranche;
import tj.hamyori.loan.events.PostponementDecided;
import tj.hamyori.loan.events.ProductTerms;
import tj.hamyori.loan.events.TrancheDisbursed;
import tj.hamyori.loan.events.TranchesCancelled;
import tj.hamyori.loan.model.Household;
import tj.hamyori.platform.problem.RuleViolated;

/**
 * One loan to test decisions with: 1,250.00 TJS in 12 monthly instalments, applied for on 15 January 2026 by nilufar,
 * endorsed on the 18th, approved on the 20th by farzona, handed over on the 21st.
 */
public final class LoanFixture {

    public static final String MFO = "ORIYON";
    public static final UUID LOAN = UUID.fromString("00000000-0000-4000-8000-000000000001");
    public static final UUID MEMBER = UUID.fromString("00000000-0000-4000-8000-000000000002");
    public static final UUID GROUP = UUID.fromString("00000000-0000-4000-8000-000000000003");
    public static final UUID STRANGER = UUID.fromString("00000000-0000-4000-8000-000000000004");
    public static final UUID POSTPONEMENT = UUID.fromString("00000000-0000-4000-8000-000000000005");
    public static final UUID TRANCHE = UUID.fromString("00000000-0000-4000-8000-000000000006");
    public static final LocalDate SECOND_ON = LocalDate.of(2026, 3, 1);
    public static final LocalDate SUBMITTED_ON = LocalDate.of(2026, 1, 15);
    public static final Instant KNOWN_AT = Instant.parse("2026-01-15T06:00:00Z");
    public static final LocalDate ENDORSED_ON = LocalDate.of(2026, 1, 18);
    public static final LocalDate APPROVED_ON = LocalDate.of(2026, 1, 20);
    public static final LocalDate DISBURSED_ON = LocalDate.of(2026, 1, 21);

    private LoanFixture() {}

    public static FixtureConfiguration<?> loan() {
        return new AggregateTestFixture<>(Loan.class).registerInjectableResource(new ReadableTexts());
    }

    public static FixtureConfiguration<?> product() {
        return new AggregateTestFixture<>(LoanProduct.class);
    }

    public static FixtureConfiguration<?> postponement() {
        return new AggregateTestFixture<>(Postponement.class);
    }

    public static PostponementDecided postponed() {
        return new PostponementDecided(
                POSTPONEMENT, MFO, "TJ-KL-KUL", null, 3, LocalDate.of(2026, 6, 1), "FLOOD", "farzona");
    }

    /** A refusal by the rule of this code. */
    public static Matcher<RuleViolated> refusal(String code) {
        return new TypeSafeMatcher<>() {
            @Override
            protected boolean matchesSafely(RuleViolated refusal) {
                return refusal.rule().name().equals(code);
            }

            @Override
            public void describeTo(Description description) {
                description.appendText("a refusal by " + code);
            }
        };
    }

    public static ProductTerms interestFree() {
        return terms("INTEREST_FREE", "NONE", "0", "ANYONE");
    }

    public static ProductTerms terms(String kind, String method, String rate, String eligibility) {
        return terms(kind, method, rate, eligibility, 1, null);
    }

    /** Interest-free, due every so many months on the meeting day of the group. */
    public static ProductTerms followingTheGroup(int months) {
        return terms("INTEREST_FREE", "NONE", "0", "ANYONE", months, true);
    }

    private static ProductTerms terms(
            String kind, String method, String rate, String eligibility, int months, @Nullable Boolean followsGroup) {
        return new ProductTerms(
                "SEED",
                "Seed loan",
                kind,
                "TJS",
                50_000,
                500_000,
                12,
                24,
                months,
                "MONTH",
                method,
                rate,
                "EQUAL_PRINCIPAL",
                0,
                2_000,
                "paper and travel",
                eligibility,
                200_000,
                400_000,
                100,
                "NEXT_WORKING_DAY",
                "TJ",
                "NEXT",
                null,
                followsGroup,
                null,
                LocalDate.of(2025, 1, 1));
    }

    public static Household household(boolean migrant, boolean abandoned) {
        LocalDate since = abandoned ? LocalDate.of(2025, 6, 30) : null;
        return new Household(SUBMITTED_ON, KNOWN_AT, migrant, abandoned, since, List.of("REMITTANCE 2025-06-30"), 0);
    }

    public static ApplicationSubmitted submitted() {
        return submitted(interestFree(), null, 125_000);
    }

    public static ApplicationSubmitted submittedThroughGroup() {
        return submitted(interestFree(), GROUP, 125_000);
    }

    /** Through the group. */
    public static ApplicationSubmitted submittedTo(ProductTerms product) {
        return submitted(product, GROUP, 125_000);
    }

    public static ApplicationSubmitted submitted(ProductTerms product, @Nullable UUID group, long principalMinor) {
        return new ApplicationSubmitted(
                LOAN,
                MFO,
                product,
                MEMBER,
                group,
                somoni(principalMinor),
                12,
                "SEWING",
                "sealed:A second machine.",
                SUBMITTED_ON,
                "nilufar",
                new HouseholdFound(
                        SUBMITTED_ON,
                        true,
                        true,
                        LocalDate.of(2025, 6, 30),
                        List.of("REMITTANCE 2025-06-30"),
                        0,
                        "ABANDONED",
                        KNOWN_AT));
    }

    public static ApplicationEndorsed endorsed() {
        return new ApplicationEndorsed(LOAN, ENDORSED_ON, "gulnora", null);
    }

    public static ApplicationApproved approved() {
        return new ApplicationApproved(LOAN, somoni(100_000), APPROVED_ON, "farzona", "MANAGER");
    }

    /** Interest-free, in up to three parts. */
    public static ProductTerms inTranches() {
        ProductTerms terms = interestFree();
        return new ProductTerms(
                terms.code(),
                terms.name(),
                terms.kind(),
                terms.currency(),
                terms.minPrincipalMinor(),
                terms.maxPrincipalMinor(),
                terms.minInstalments(),
                terms.maxInstalments(),
                terms.every(),
                terms.unit(),
                terms.interestMethod(),
                terms.annualRatePercent(),
                terms.amortisation(),
                terms.principalGraceInstalments(),
                terms.flatFeeMinor(),
                terms.feeCostBasis(),
                terms.eligibility(),
                terms.officerLimitMinor(),
                terms.approverLimitMinor(),
                terms.instalmentMultipleMinor(),
                terms.nonWorkingDays(),
                terms.calendar(),
                terms.excessTreatment(),
                terms.meetingDay(),
                terms.followsGroupMeetings(),
                3,
                terms.validFrom());
    }

    /** 600.00 at once and 400.00 on 1 March. */
    public static ApplicationApproved approvedInTranches() {
        return new ApplicationApproved(
                LOAN,
                somoni(100_000),
                APPROVED_ON,
                "farzona",
                "MANAGER",
                List.of(new PlannedTranche(DISBURSED_ON, 60_000), new PlannedTranche(SECOND_ON, 40_000)));
    }

    public static LoanDisbursed firstTranche() {
        return disbursed(inTranches(), null, null, 60_000);
    }

    public static TrancheDisbursed secondTranche(long amountMinor) {
        return new TrancheDisbursed(LOAN, TRANCHE, 2, SECOND_ON, somoni(amountMinor), "CASH", MEMBER, "nilufar");
    }

    public static TranchesCancelled cancelled(long leftMinor) {
        return new TranchesCancelled(LOAN, SECOND_ON, somoni(leftMinor), "ROOF_DONE", "nilufar");
    }

    public static ApplicationRejected rejected() {
        return new ApplicationRejected(LOAN, APPROVED_ON, "CANNOT_REPAY", "sealed:Too many debts.", "farzona");
    }

    public static ApplicationWithdrawalRecorded withdrawn() {
        return new ApplicationWithdrawalRecorded(LOAN, APPROVED_ON, "nilufar");
    }

    public static LoanDisbursed disbursed() {
        return disbursed(interestFree(), null, null);
    }

    public static LoanDisbursed disbursed(ProductTerms product, @Nullable UUID group, @Nullable LocalDate firstDueOn) {
        return disbursed(product, group, firstDueOn, 100_000);
    }

    private static LoanDisbursed disbursed(
            ProductTerms product, @Nullable UUID group, @Nullable LocalDate firstDueOn, long principalMinor) {
        return new LoanDisbursed(
                LOAN,
                "ORIYON-2026-000001",
                product,
                "SEWING",
                group,
                "nilufar",
                DISBURSED_ON,
                somoni(principalMinor),
                12,
                firstDueOn,
                "CASH",
                MEMBER,
                List.of(new BorrowerShare(MEMBER, somoni(principalMinor), "F", 1989, "TJ-KL-KUL", "ABANDONED")),
                "nilufar",
                null);
    }

    public static LoanRescheduled rescheduled() {
        return new LoanRescheduled(
                LOAN,
                LocalDate.of(2026, 6, 1),
                "FLOOD",
                12,
                1,
                "MONTH",
                LocalDate.of(2026, 7, 1),
                "farzona",
                "EXTEND",
                null,
                null);
    }

    public static LoanWrittenOff writtenOff() {
        return new LoanWrittenOff(LOAN, LocalDate.of(2027, 3, 1), "BORROWER_DIED", "farzona");
    }

    public static LoanClosed closed() {
        return new LoanClosed(LOAN, LocalDate.of(2027, 1, 21));
    }

    public static Money somoni(long amountMinor) {
        return Money.of(amountMinor, "TJS");
    }
}
