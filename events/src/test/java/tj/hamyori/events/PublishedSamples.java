package tj.hamyori.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import tj.hamyori.events.group.ConsentRenewedV1;
import tj.hamyori.events.group.ConsentRevokedV1;
import tj.hamyori.events.group.GroupDissolvedV1;
import tj.hamyori.events.group.GroupDividedV1;
import tj.hamyori.events.group.GroupFormedV1;
import tj.hamyori.events.group.GroupMergedV1;
import tj.hamyori.events.group.GroupTransformedV1;
import tj.hamyori.events.group.LendingOrderAgreedV1;
import tj.hamyori.events.group.MeetingRepaymentV1;
import tj.hamyori.events.group.MeetingReversedV1;
import tj.hamyori.events.group.MeetingRhythmV1;
import tj.hamyori.events.group.MeetingVerifiedV1;
import tj.hamyori.events.group.MemberAdmittedV1;
import tj.hamyori.events.group.MemberDetailsCorrectedV1;
import tj.hamyori.events.group.MemberErasedV1;
import tj.hamyori.events.group.MemberLeftV1;
import tj.hamyori.events.group.MemberRegisteredV1;
import tj.hamyori.events.group.TreasurerAppointedV1;
import tj.hamyori.events.loan.BorrowerShareV1;
import tj.hamyori.events.loan.LoanClosedV1;
import tj.hamyori.events.loan.LoanDisbursedV1;
import tj.hamyori.events.loan.LoanRescheduledV1;
import tj.hamyori.events.loan.LoanTermsV1;
import tj.hamyori.events.loan.LoanWrittenOffV1;
import tj.hamyori.events.loan.MeetingDayV1;
import tj.hamyori.events.loan.PostponementDecidedV1;
import tj.hamyori.events.loan.TrancheDisbursedV1;
import tj.hamyori.events.portfolio.PortfolioFiguresV1;
import tj.hamyori.events.portfolio.PortfolioReportPublishedV1;
import tj.hamyori.events.repayment.ArrearsBucketChangedV1;
import tj.hamyori.events.repayment.ChargeWaivedV1;
import tj.hamyori.events.repayment.CoverReimbursedV1;
import tj.hamyori.events.repayment.CreditRefundedV1;
import tj.hamyori.events.repayment.DecisionEffectChangedV1;
import tj.hamyori.events.repayment.InstalmentCoveredV1;
import tj.hamyori.events.repayment.LoanChargedV1;
import tj.hamyori.events.repayment.LoanFullyRepaidV1;
import tj.hamyori.events.repayment.LoanPostponedV1;
import tj.hamyori.events.repayment.LoanReopenedV1;
import tj.hamyori.events.repayment.RepaymentRecordedV1;
import tj.hamyori.events.repayment.RepaymentReversedV1;
import tj.hamyori.events.repayment.ScheduleComputedV1;
import tj.hamyori.events.repayment.ScheduledInstalmentV1;

/** One typical event of each published type. */
final class PublishedSamples {

    private static final UUID MEMBER = UUID.fromString("0f0e3c2a-0000-4000-8000-000000000001");
    private static final UUID GROUP = UUID.fromString("0f0e3c2a-0000-4000-8000-000000000002");
    private static final UUID OTHER_GROUP = UUID.fromString("0f0e3c2a-0000-4000-8000-000000000009");
    private static final UUID TRANCHE = UUID.fromString("0f0e3c2a-0000-4000-8000-000000000008");
    private static final UUID LOAN = UUID.fromString("0f0e3c2a-0000-4000-8000-000000000003");
    private static final UUID PAYMENT = UUID.fromString("0f0e3c2a-0000-4000-8000-000000000004");
    private static final UUID MEETING = UUID.fromString("0f0e3c2a-0000-4000-8000-000000000005");
    private static final UUID COVER = UUID.fromString("0f0e3c2a-0000-4000-8000-000000000007");
    private static final UUID CHARGE = UUID.fromString("0f0e3c2a-0000-4000-8000-000000000008");
    private static final UUID POSTPONEMENT = UUID.fromString("0f0e3c2a-0000-4000-8000-000000000006");
    private static final Instant RECORDED_AT = Instant.parse("2026-02-15T11:30:00Z");
    private static final LocalDate PAID_ON = LocalDate.of(2026, 2, 15);

    private PublishedSamples() {}

    static Stream<Record> all() {
        return Stream.of(group(), loan(), repayment(), portfolio()).flatMap(List::stream);
    }

    private static List<Record> group() {
        return List.of(
                new MemberRegisteredV1(MEMBER, "F", 1989, "TJ-KT-KULOB", LocalDate.of(2025, 6, 2)),
                new MemberDetailsCorrectedV1(MEMBER, "F", 1989, "Кӯлоб", LocalDate.of(2025, 7, 1)),
                new ConsentRevokedV1(MEMBER, LocalDate.of(2025, 7, 1)),
                new ConsentRenewedV1(MEMBER, LocalDate.of(2025, 7, 1)),
                new MemberErasedV1(MEMBER, LocalDate.of(2025, 7, 1)),
                new GroupFormedV1(
                        GROUP,
                        "Умед",
                        "TJ-KT-KULOB",
                        LocalDate.of(2025, 6, 9),
                        new MeetingRhythmV1(1, "MONTH", "TUESDAY", 2)),
                new MemberAdmittedV1(GROUP, MEMBER, LocalDate.of(2025, 6, 9)),
                new GroupTransformedV1(GROUP, "COOPERATIVE", "Кооперативи «Умед»", LocalDate.of(2026, 2, 9)),
                new GroupDissolvedV1(GROUP, LocalDate.of(2026, 2, 9), "MEMBERS_DECIDED"),
                new GroupMergedV1(GROUP, OTHER_GROUP, LocalDate.of(2026, 2, 9)),
                new GroupDividedV1(GROUP, OTHER_GROUP, LocalDate.of(2026, 2, 9), List.of(MEMBER)),
                new LendingOrderAgreedV1(GROUP, LocalDate.of(2026, 2, 9), List.of(MEMBER), 2),
                new MemberLeftV1(GROUP, MEMBER, LocalDate.of(2026, 2, 9)),
                new TreasurerAppointedV1(GROUP, MEMBER, LocalDate.of(2025, 6, 9)),
                new MeetingVerifiedV1(
                        MEETING,
                        GROUP,
                        PAID_ON,
                        List.of(new MeetingRepaymentV1(
                                PAYMENT, LOAN, MEMBER, Money.of(25_000, "TJS"), "REIMBURSEMENT", COVER))),
                new MeetingReversedV1(
                        MEETING,
                        GROUP,
                        PAID_ON,
                        PAID_ON.plusDays(3),
                        List.of(new MeetingRepaymentV1(PAYMENT, LOAN, MEMBER, Money.of(25_000, "TJS")))));
    }

    private static List<Record> loan() {
        BorrowerShareV1 share =
                new BorrowerShareV1(MEMBER, Money.of(300_000, "TJS"), "F", 1989, "TJ-KT-KULOB", "ABANDONED");
        return List.of(
                new LoanDisbursedV1(
                        LOAN,
                        "ORIYON-2026-000001",
                        "QARZI-HASANA",
                        "INTEREST_FREE",
                        "SEWING",
                        GROUP,
                        "nilufar",
                        LocalDate.of(2026, 1, 15),
                        Money.of(300_000, "TJS"),
                        terms(),
                        List.of(share)),
                new LoanRescheduledV1(
                        LOAN, PAID_ON, "ILLNESS", 10, 1, "MONTH", LocalDate.of(2026, 4, 15), "EXTEND", null, null),
                new PostponementDecidedV1(POSTPONEMENT, "TJ-KT-KULOB", null, 3, PAID_ON, "FLOOD"),
                new TrancheDisbursedV1(LOAN, TRANCHE, 2, PAID_ON, Money.of(50_000, "TJS"), "CASH"),
                new LoanWrittenOffV1(LOAN, PAID_ON, "BORROWER_DIED"),
                new LoanClosedV1(LOAN, PAID_ON));
    }

    private static LoanTermsV1 terms() {
        return new LoanTermsV1(
                "NONE",
                "0",
                "EQUAL_PRINCIPAL",
                12,
                1,
                "MONTH",
                "SAME_AS_INSTALMENT",
                "THIRTY_360",
                null,
                0,
                0,
                0,
                100,
                "HALF_EVEN",
                "0",
                "NEXT_WORKING_DAY",
                "TJ",
                0,
                new MeetingDayV1("TUESDAY", 2),
                "NEXT");
    }

    private static List<Record> repayment() {
        return List.of(
                new DecisionEffectChangedV1(
                        LOAN, POSTPONEMENT, "POSTPONE", PAID_ON, "nothing-to-reschedule", RECORDED_AT),
                new LoanPostponedV1(LOAN, POSTPONEMENT, PAID_ON, 2),
                new ScheduleComputedV1(
                        LOAN,
                        1,
                        LocalDate.of(2026, 1, 15),
                        "TJS",
                        GROUP,
                        List.of(MEMBER),
                        "ORIYON-2026-000001",
                        List.of(new ScheduledInstalmentV1(1, PAID_ON, 25_000, 0, 0))),
                new RepaymentRecordedV1(LOAN, PAYMENT, PAID_ON, Money.of(25_000, "TJS"), "MEETING", RECORDED_AT),
                new LoanChargedV1(
                        LOAN, CHARGE, "FEE", PAID_ON, LocalDate.of(2026, 3, 1), Money.of(500, "TJS"), RECORDED_AT),
                new ChargeWaivedV1(LOAN, CHARGE, LocalDate.of(2026, 3, 10), RECORDED_AT),
                new InstalmentCoveredV1(LOAN, COVER, GROUP, PAID_ON, Money.of(25_000, "TJS"), "MEETING", RECORDED_AT),
                new CoverReimbursedV1(
                        LOAN, PAYMENT, COVER, LocalDate.of(2026, 3, 15), Money.of(10_000, "TJS"), RECORDED_AT),
                new CreditRefundedV1(
                        LOAN, PAYMENT, LocalDate.of(2027, 1, 20), Money.of(1_500, "TJS"), "CASH", RECORDED_AT),
                new RepaymentReversedV1(LOAN, PAYMENT, "Entered for another loan", RECORDED_AT, "REPAYMENT"),
                new ArrearsBucketChangedV1(LOAN, LocalDate.of(2026, 3, 18), 31, "D1_30", "D31_60"),
                new LoanFullyRepaidV1(LOAN, PAID_ON),
                new LoanReopenedV1(LOAN, PAID_ON));
    }

    private static List<Record> portfolio() {
        PortfolioFiguresV1 figures = new PortfolioFiguresV1(
                "TJS", 41, 41, 40, 6_150_000, 310_000, 900_000, 480_000, 200_000, 0, 0, 0, 1_200_000, 150_000, 215_000,
                0, 900_000, 520_000, 470_000, "7.80", "10.24", "5.04", "90.38");
        return List.of(new PortfolioReportPublishedV1(
                UUID.fromString("0f0e3c2a-0000-4000-8000-000000000006"),
                "ORIYON",
                LocalDate.of(2026, 1, 31),
                RECORDED_AT,
                List.of(figures)));
    }
}
