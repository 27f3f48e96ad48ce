package tj.hamyori.platform.kafka;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tj.hamyori.events.group.ConsentRenewedV1;
import tj.hamyori.events.group.ConsentRevokedV1;
import tj.hamyori.events.group.GroupDissolvedV1;
import tj.hamyori.events.group.GroupDividedV1;
import tj.hamyori.events.group.GroupFormedV1;
import tj.hamyori.events.group.GroupMergedV1;
import tj.hamyori.events.group.GroupTransformedV1;
import tj.hamyori.events.group.LendingOrderAgreedV1;
import tj.hamyori.events.group.MeetingReversedV1;
import tj.hamyori.events.group.MeetingVerifiedV1;
import tj.hamyori.events.group.MemberAdmittedV1;
import tj.hamyori.events.group.MemberDetailsCorrectedV1;
import tj.hamyori.events.group.MemberErasedV1;
import tj.hamyori.events.group.MemberLeftV1;
import tj.hamyori.events.group.MemberRegisteredV1;
import tj.hamyori.events.group.TreasurerAppointedV1;
import tj.hamyori.events.loan.LoanClosedV1;
import tj.hamyori.events.loan.LoanDisbursedV1;
import tj.hamyori.events.loan.LoanRescheduledV1;
import tj.hamyori.events.loan.LoanWrittenOffV1;
import tj.hamyori.events.loan.PostponementDecidedV1;
import tj.hamyori.events.loan.TrancheDisbursedV1;
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

/** The only classes a message from Kafka is ever read into. */
final class PublishedTypes {

    private static final Map<String, Class<?>> BY_NAME = Stream.<Class<?>>of(
                    MemberRegisteredV1.class,
                    MemberDetailsCorrectedV1.class,
                    ConsentRevokedV1.class,
                    ConsentRenewedV1.class,
                    MemberErasedV1.class,
                    GroupFormedV1.class,
                    GroupTransformedV1.class,
                    GroupDissolvedV1.class,
                    GroupDividedV1.class,
                    GroupMergedV1.class,
                    LendingOrderAgreedV1.class,
                    MemberAdmittedV1.class,
                    MemberLeftV1.class,
                    TreasurerAppointedV1.class,
                    MeetingVerifiedV1.class,
                    MeetingReversedV1.class,
                    LoanDisbursedV1.class,
                    TrancheDisbursedV1.class,
                    LoanRescheduledV1.class,
                    LoanWrittenOffV1.class,
                    LoanClosedV1.class,
                    PostponementDecidedV1.class,
                    ScheduleComputedV1.class,
                    LoanChargedV1.class,
                    ChargeWaivedV1.class,
                    InstalmentCoveredV1.class,
                    CoverReimbursedV1.class,
                    CreditRefundedV1.class,
                    RepaymentRecordedV1.class,
                    RepaymentReversedV1.class,
                    ArrearsBucketChangedV1.class,
                    LoanFullyRepaidV1.class,
                    LoanReopenedV1.class,
                    LoanPostponedV1.class,
                    DecisionEffectChangedV1.class,
                    PortfolioReportPublishedV1.class)
            .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));

    private PublishedTypes() {}

    static Optional<Class<?>> named(String type) {
        return Optional.ofNullable(BY_NAME.get(type));
    }
}
