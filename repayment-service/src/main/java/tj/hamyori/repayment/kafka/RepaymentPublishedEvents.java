package tj.hamyori.repayment.kafka;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tj.hamyori.events.Topics;
import tj.hamyori.events.portfolio.PortfolioFiguresV1;
import tj.hamyori.events.portfolio.PortfolioReportPublishedV1;
import tj.hamyori.events.repayment.ArrearsBucketChangedV1;
import tj.hamyori.events.repayment.DecisionEffectChangedV1;
import tj.hamyori.events.repayment.LoanFullyRepaidV1;
import tj.hamyori.events.repayment.LoanPostponedV1;
import tj.hamyori.events.repayment.LoanReopenedV1;
import tj.hamyori.events.repayment.ScheduleComputedV1;
import tj.hamyori.events.repayment.ScheduledInstalmentV1;
import tj.hamyori.platform.kafka.PublishedEvents;
import tj.hamyori.repayment.events.AccountCharged;
import tj.hamyori.repayment.events.AccountOpened;
import tj.hamyori.repayment.events.AccountPostponed;
import tj.hamyori.repayment.events.AccountReopened;
import tj.hamyori.repayment.events.AccountRepaid;
import tj.hamyori.repayment.events.AccountWrittenOff;
import tj.hamyori.repayment.events.ArrearsBucketChanged;
import tj.hamyori.repayment.events.CalendarDaysDeclared;
import tj.hamyori.repayment.events.ChargeWaived;
import tj.hamyori.repayment.events.CoverReimbursed;
import tj.hamyori.repayment.events.CreditRefunded;
import tj.hamyori.repayment.events.DecisionEffectChanged;
import tj.hamyori.repayment.events.HeldReimbursementSettled;
import tj.hamyori.repayment.events.HeldRepaymentApplied;
import tj.hamyori.repayment.events.HeldRepaymentReversed;
import tj.hamyori.repayment.events.InstalmentCovered;
import tj.hamyori.repayment.events.PortfolioReportPublished;
import tj.hamyori.repayment.events.RepaymentHeld;
import tj.hamyori.repayment.events.RepaymentRecorded;
import tj.hamyori.repayment.events.RepaymentReversed;
import tj.hamyori.repayment.events.ReportFigures;
import tj.hamyori.repayment.events.ReportLoansListed;
import tj.hamyori.repayment.events.ScheduleComputed;
import tj.hamyori.repayment.events.ScheduleDecided;
import tj.hamyori.repayment.events.StoredEvent;

/** What the outside learns: a new stored event does not compile until somebody decides about it here. */
@Component
class RepaymentPublishedEvents implements PublishedEvents {

    @Override
    public String source() {
        return "/hamyori/repayment-service";
    }

    @Override
    public Optional<Published> publish(Object storedEvent) {
        return storedEvent instanceof StoredEvent event ? published(event) : Optional.empty();
    }

    private static Optional<Published> published(StoredEvent stored) {
        return switch (stored) {
            case ScheduleComputed event -> ofLoan(event.loanId(), schedule(event));
            case RepaymentRecorded event -> ofLoan(event.loanId(), PublishedMoney.recorded(event));
            case RepaymentReversed event -> ofLoan(event.loanId(), PublishedMoney.reversed(event));
            case InstalmentCovered event -> ofLoan(event.loanId(), PublishedMoney.covered(event));
            case CoverReimbursed event -> ofLoan(event.loanId(), PublishedMoney.reimbursed(event));
            case CreditRefunded event -> ofLoan(event.loanId(), PublishedMoney.refunded(event));
            case AccountCharged event -> ofLoan(event.loanId(), PublishedMoney.charged(event));
            case ChargeWaived event -> ofLoan(event.loanId(), PublishedMoney.waived(event));
            case ArrearsBucketChanged event -> ofLoan(event.loanId(), bucket(event));
            case AccountPostponed event ->
                ofLoan(
                        event.loanId(),
                        new LoanPostponedV1(
                                event.loanId(), event.postponementId(), event.decidedOn(), event.scheduleVersion()));
            case AccountRepaid event -> ofLoan(event.loanId(), new LoanFullyRepaidV1(event.loanId(), event.repaidOn()));
            case AccountReopened event ->
                ofLoan(event.loanId(), new LoanReopenedV1(event.loanId(), event.reopenedOn()));
            case PortfolioReportPublished event -> report(event);
            // A report's loans are for the organisation that lent them.
            case ReportLoansListed event -> Optional.empty();
            // loan-service knows of the disbursement and the write-off: it decided them.
            case AccountOpened event -> Optional.empty();
            case AccountWrittenOff event -> Optional.empty();
            // The schedules that follow are published, and where none can follow, that.
            case ScheduleDecided event -> Optional.empty();
            case DecisionEffectChanged event -> effect(event);
            // Money in suspense concerns nobody outside until it is with its loan.
            case RepaymentHeld event -> Optional.empty();
            case HeldRepaymentApplied event -> Optional.empty();
            case HeldRepaymentReversed event -> Optional.empty();
            case HeldReimbursementSettled event -> Optional.empty();
            // The schedules that follow are published; the calendar itself is asked for over HTTP.
            case CalendarDaysDeclared event -> Optional.empty();
        };
    }

    private static Optional<Published> ofLoan(UUID loanId, Object event) {
        return Optional.of(new Published(Topics.REPAYMENT, loanId.toString(), event));
    }

    private static ScheduleComputedV1 schedule(ScheduleComputed event) {
        return new ScheduleComputedV1(
                event.loanId(),
                event.version(),
                event.effectiveOn(),
                event.currency(),
                event.groupId(),
                event.memberIds(),
                event.loanNumber(),
                event.lines().stream()
                        .map(line -> new ScheduledInstalmentV1(
                                line.number(),
                                line.dueOn(),
                                line.principalMinor(),
                                line.interestMinor(),
                                line.feeMinor()))
                        .toList());
    }

    /** Events from before decisions were told of by kind stay inside. */
    private static Optional<Published> effect(DecisionEffectChanged event) {
        String kind = event.kind();
        LocalDate decidedOn = event.decidedOn();
        return kind == null || decidedOn == null
                ? Optional.empty()
                : ofLoan(
                        event.loanId(),
                        new DecisionEffectChangedV1(
                                event.loanId(),
                                event.decisionId(),
                                kind,
                                decidedOn,
                                event.withoutEffectBecause(),
                                event.recordedAt()));
    }

    private static ArrearsBucketChangedV1 bucket(ArrearsBucketChanged event) {
        return new ArrearsBucketChangedV1(
                event.loanId(), event.asOf(), event.daysPastDue(), event.bucketBefore(), event.bucketAfter());
    }

    private static Optional<Published> report(PortfolioReportPublished event) {
        return Optional.of(new Published(
                Topics.PORTFOLIO,
                event.reportId().toString(),
                new PortfolioReportPublishedV1(
                        event.reportId(),
                        event.mfo(),
                        event.asOf(),
                        event.knownAt(),
                        event.figures().stream()
                                .map(RepaymentPublishedEvents::figures)
                                .toList())));
    }

    private static PortfolioFiguresV1 figures(ReportFigures figures) {
        return new PortfolioFiguresV1(
                figures.currency(),
                figures.loans(),
                figures.borrowers(),
                figures.femaleBorrowers(),
                figures.grossLoanPortfolioMinor(),
                figures.overduePrincipalMinor(),
                figures.par0Minor(),
                figures.par30Minor(),
                figures.par60Minor(),
                figures.par90Minor(),
                figures.par180Minor(),
                figures.par365Minor(),
                figures.notYetDueMinor(),
                figures.rescheduledMinor(),
                figures.provisionMinor(),
                figures.writtenOffInPeriodMinor(),
                figures.disbursedInPeriodMinor(),
                figures.dueInPeriodMinor(),
                figures.paidOnTimeMinor(),
                figures.par30Percent(),
                figures.par30WithRescheduledPercent(),
                figures.arrearsRatePercent(),
                figures.onTimeCollectionPercent());
    }
}
