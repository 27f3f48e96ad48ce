package tj.hamyori.loan.write;

import static tj.hamyori.loan.model.LoanStatus.*;
import static tj.hamyori.loan.write.LoanRule.*;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import tj.hamyori.loan.events.ApplicationApproved;
import tj.hamyori.loan.events.ApplicationEndorsed;
import tj.hamyori.loan.events.ApplicationRejected;
import tj.hamyori.loan.events.ApplicationSubmitted;
import tj.hamyori.loan.events.ApplicationWithdrawalRecorded;
import tj.hamyori.loan.events.LoanClosed;
import tj.hamyori.loan.events.LoanDisbursed;
import tj.hamyori.loan.events.LoanReopened;
import tj.hamyori.loan.events.LoanRescheduled;
import tj.hamyori.loan.events.LoanWrittenOff;
import tj.hamyori.loan.events.MeetingDay;
import tj.hamyori.loan.events.TrancheDisbursed;
import tj.hamyori.loan.events.TranchesCancelled;
import tj.hamyori.loan.model.LoanStatus;
import tj.hamyori.loan.model.RepaymentRhythm;
import tj.hamyori.loan.model.Texts;
import tj.hamyori.loan.write.approve.ApproveLoanApplication;
import tj.hamyori.loan.write.canceltranches.CancelTranches;
import tj.hamyori.loan.write.close.CloseLoan;
import tj.hamyori.loan.write.disburse.DisburseLoan;
import tj.hamyori.loan.write.disbursetranche.DisburseTranche;
import tj.hamyori.loan.write.endorse.EndorseLoanApplication;
import tj.hamyori.loan.write.reject.RejectLoanApplication;
import tj.hamyori.loan.write.reopen.ReopenLoan;
import tj.hamyori.loan.write.reschedule.RescheduleLoan;
import tj.hamyori.loan.write.submit.SubmitLoanApplication;
import tj.hamyori.loan.write.withdraw.WithdrawLoanApplication;
import tj.hamyori.loan.write.writeoff.WriteOffLoan;
import tj.hamyori.platform.problem.PlatformRule;
import tj.hamyori.platform.problem.RuleViolated;

/**
 * One promise from the application to its end: the terms are frozen once, and one stream tells the whole story under
 * one id.
 */
@Aggregate
class Loan {

    @AggregateIdentifier
    private @Nullable UUID loanId;

    private @Nullable ApplicationSubmitted application;
    private final Tranches tranches = new Tranches();
    private @Nullable LocalDate disbursedOn;
    private @Nullable LocalDate writtenOffOn;
    /** As last agreed. */
    private @Nullable RepaymentRhythm rhythm;

    /** On which instalments fall due; null where they follow no meetings. */
    private @Nullable MeetingDay meetingDay;

    private LoanStatus status = SUBMITTED;
    /** Business date of the last step a person took. */
    private LocalDate lastStepOn = LocalDate.MIN;

    Loan() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(SubmitLoanApplication command, Texts texts) {
        if (application != null) {
            APPLICATION_ID_REUSED.unless(Submission.isTheSame(command, application, texts));
            return;
        }
        AggregateLifecycle.apply(Submission.accepted(command, texts));
    }

    @CommandHandler
    void decide(EndorseLoanApplication command) {
        ApplicationSubmitted mine = ofOrganisation(command.mfo());
        if (command.onlyGroups() != null
                && (mine.groupId() == null || !command.onlyGroups().contains(mine.groupId()))) {
            throw new RuleViolated(PlatformRule.NOT_YOUR_GROUP);
        }
        NOT_THROUGH_A_GROUP.unless(mine.groupId() != null);
        NOT_AWAITING_ENDORSEMENT.unless(status == SUBMITTED);
        follows(command.endorsedOn());
        THROUGH_A_DISSOLVED_GROUP.unless(!command.groupDissolved());
        String reason = command.herTurn() ? null : command.outOfTurnReason();
        OUT_OF_LENDING_ORDER.unless(command.herTurn() || reason != null);
        AggregateLifecycle.apply(new ApplicationEndorsed(mine.loanId(), command.endorsedOn(), command.by(), reason));
    }

    @CommandHandler
    void decide(ApproveLoanApplication command) {
        ApplicationSubmitted mine = ofOrganisation(command.mfo());
        awaitsDecision();
        ENDORSEMENT_MISSING.unless(mine.groupId() == null || status == ENDORSED);
        APPROVED_BY_SUBMITTER.unless(!command.by().equals(mine.submittedBy()));
        follows(command.approvedOn());
        AggregateLifecycle.apply(Approval.of(command, mine));
    }

    @CommandHandler
    void decide(RejectLoanApplication command, Texts texts) {
        ApplicationSubmitted mine = ofOrganisation(command.mfo());
        awaitsDecision();
        follows(command.rejectedOn());
        String note = command.note() == null ? null : texts.seal(mine.mfo(), mine.memberId(), command.note());
        AggregateLifecycle.apply(
                new ApplicationRejected(mine.loanId(), command.rejectedOn(), command.reasonCode(), note, command.by()));
    }

    @CommandHandler
    void decide(WithdrawLoanApplication command) {
        ApplicationSubmitted mine = ofOrganisation(command.mfo());
        NOT_WITHDRAWABLE.unless(status == SUBMITTED || status == ENDORSED || status == APPROVED);
        follows(command.withdrawnOn());
        AggregateLifecycle.apply(new ApplicationWithdrawalRecorded(mine.loanId(), command.withdrawnOn(), command.by()));
    }

    @CommandHandler
    void decide(DisburseLoan command) {
        ApplicationSubmitted mine = ofOrganisation(command.mfo());
        NOT_APPROVED.unless(status == APPROVED);
        THROUGH_A_DISSOLVED_GROUP.unless(!command.groupDissolved());
        follows(command.disbursedOn());
        RECEIVED_BY_ANOTHER.unless(command.receivedBy().equals(mine.memberId()));
        MeetingDay day = DueDates.meetingDay(mine.product(), command);
        DueDates.check(mine.product(), day, mine.instalments(), command);
        AggregateLifecycle.apply(Disbursement.of(mine, command, tranches.first(), day));
    }

    @CommandHandler
    void decide(DisburseTranche command) {
        ApplicationSubmitted mine = ofOrganisation(command.mfo());
        if (tranches.holds(command)) {
            return;
        }
        NOT_RUNNING.unless(status == DISBURSED);
        follows(command.disbursedOn());
        RECEIVED_BY_ANOTHER.unless(command.receivedBy().equals(mine.memberId()));
        AggregateLifecycle.apply(tranches.next(command, mine.product()));
    }

    @CommandHandler
    void decide(CancelTranches command, Texts texts) {
        ApplicationSubmitted mine = ofOrganisation(command.mfo());
        if (tranches.isCancelledBy(command, mine.memberId(), texts)) {
            return;
        }
        NOT_RUNNING.unless(status == DISBURSED);
        follows(command.cancelledOn());
        AggregateLifecycle.apply(tranches.cancelled(command, words(command.reason(), mine, texts)));
    }

    @CommandHandler
    void decide(RescheduleLoan command, Texts texts) {
        ApplicationSubmitted mine = ofOrganisation(command.mfo());
        NOT_RUNNING.unless(status == DISBURSED);
        follows(command.decidedOn());
        LoanRescheduled changed =
                Rescheduling.of(command, Objects.requireNonNull(rhythm), words(command.reason(), mine, texts));
        DueDates.check(mine.product(), meetingDay, Objects.requireNonNull(disbursedOn), changed);
        AggregateLifecycle.apply(changed);
    }

    @CommandHandler
    void decide(WriteOffLoan command, Texts texts) {
        ApplicationSubmitted mine = ofOrganisation(command.mfo());
        NOT_RUNNING.unless(status == DISBURSED);
        follows(command.writtenOffOn());
        AggregateLifecycle.apply(new LoanWrittenOff(
                mine.loanId(), command.writtenOffOn(), words(command.reason(), mine, texts), command.by()));
    }

    @CommandHandler
    void decide(CloseLoan command) {
        ApplicationSubmitted mine = ofOrganisation(command.mfo());
        boolean afterWriteOff = writtenOffOn != null && command.closedOn().isAfter(writtenOffOn);
        if (status == CLOSED || afterWriteOff) {
            return;
        }
        NOT_RUNNING.unless(status == DISBURSED || status == WRITTEN_OFF);
        AggregateLifecycle.apply(new LoanClosed(mine.loanId(), command.closedOn()));
    }

    @CommandHandler
    void decide(ReopenLoan command) {
        ApplicationSubmitted mine = ofOrganisation(command.mfo());
        if (status == CLOSED) {
            AggregateLifecycle.apply(new LoanReopened(mine.loanId(), command.reopenedOn()));
        }
    }

    private ApplicationSubmitted ofOrganisation(String mfo) {
        ApplicationSubmitted mine = Objects.requireNonNull(application);
        if (!mine.mfo().equals(mfo)) {
            throw new RuleViolated(PlatformRule.UNKNOWN_RESOURCE);
        }
        return mine;
    }

    private static String words(String reason, ApplicationSubmitted mine, Texts texts) {
        return texts.sealWords(mine.mfo(), mine.memberId(), reason);
    }

    private void awaitsDecision() {
        NOT_AWAITING_DECISION.unless(status == SUBMITTED || status == ENDORSED);
    }

    private void follows(LocalDate on) {
        DATED_TOO_EARLY.unless(!on.isBefore(lastStepOn));
    }

    @EventSourcingHandler
    void evolve(ApplicationSubmitted event) {
        loanId = event.loanId();
        application = event;
        step(SUBMITTED, event.submittedOn());
    }

    @EventSourcingHandler
    void evolve(ApplicationEndorsed event) {
        step(ENDORSED, event.endorsedOn());
    }

    @EventSourcingHandler
    void evolve(ApplicationApproved event) {
        tranches.evolve(event);
        step(APPROVED, event.approvedOn());
    }

    @EventSourcingHandler
    void evolve(ApplicationRejected event) {
        step(REJECTED, event.rejectedOn());
    }

    @EventSourcingHandler
    void evolve(ApplicationWithdrawalRecorded event) {
        step(WITHDRAWN, event.withdrawnOn());
    }

    @EventSourcingHandler
    void evolve(LoanDisbursed event) {
        tranches.evolve(event);
        disbursedOn = event.disbursedOn();
        meetingDay = event.meetingDay();
        rhythm = RepaymentRhythm.of(event.product().every(), event.product().unit());
        step(DISBURSED, event.disbursedOn());
    }

    @EventSourcingHandler
    void evolve(TrancheDisbursed event) {
        tranches.evolve(event);
        lastStepOn = event.disbursedOn();
    }

    @EventSourcingHandler
    void evolve(TranchesCancelled event) {
        tranches.evolve(event);
        lastStepOn = event.cancelledOn();
    }

    @EventSourcingHandler
    void evolve(LoanRescheduled event) {
        rhythm = RepaymentRhythm.of(event.every(), event.unit());
        lastStepOn = event.decidedOn();
    }

    @EventSourcingHandler
    void evolve(LoanWrittenOff event) {
        writtenOffOn = event.writtenOffOn();
        step(WRITTEN_OFF, event.writtenOffOn());
    }

    @EventSourcingHandler
    void evolve(LoanClosed event) {
        status = CLOSED;
    }

    @EventSourcingHandler
    void evolve(LoanReopened event) {
        status = writtenOffOn == null ? DISBURSED : WRITTEN_OFF;
    }

    private void step(LoanStatus reached, LocalDate on) {
        status = reached;
        lastStepOn = on;
    }
}
