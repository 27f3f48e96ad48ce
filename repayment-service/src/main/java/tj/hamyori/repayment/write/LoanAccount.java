package tj.hamyori.repayment.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import tj.hamyori.platform.problem.RuleViolated;
import tj.hamyori.platform.request.RequestContext;
import tj.hamyori.repayment.events.AccountReopened;
import tj.hamyori.repayment.events.AccountRepaid;
import tj.hamyori.repayment.events.ArrearsBucketChanged;
import tj.hamyori.repayment.events.LoanAccountEvent;
import tj.hamyori.repayment.events.RepaymentRecorded;
import tj.hamyori.repayment.events.RepaymentReversed;
import tj.hamyori.repayment.model.account.AccountPosition;
import tj.hamyori.repayment.write.agearrears.AgeArrears;
import tj.hamyori.repayment.write.compute.ComputeSchedule;
import tj.hamyori.repayment.write.importaccount.ImportAccount;
import tj.hamyori.repayment.write.open.OpenAccount;
import tj.hamyori.repayment.write.record.RecordRepayment;
import tj.hamyori.repayment.write.reschedule.RescheduleAccount;
import tj.hamyori.repayment.write.reverse.ReverseRepayment;
import tj.hamyori.repayment.write.writeoff.WriteOffAccount;

/** One loan from the disbursement on: what was promised, what was received, and what follows from both. */
@Aggregate
@SuppressWarnings("NullAway.Init") // Axon makes the empty aggregate and sources its events into it
class LoanAccount {

    @AggregateIdentifier
    private UUID loanId;

    private final AccountState state = new AccountState();
    private final AccountBook book = state.book();
    private final MoneyRules rules = new MoneyRules(state);
    private final AccountOpening opening = new AccountOpening(state, event -> apply(event));

    LoanAccount() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(OpenAccount command) {
        opening.open(command.disbursement(), AccountSchedule.agreed(command.disbursement(), command.declared()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ImportAccount command) {
        opening.take(command);
    }

    @CommandHandler
    RecordRepayment.Receipt decide(RecordRepayment command, @Nullable @MetaDataValue(RequestContext.MFO) String mfo) {
        state.requireOwn(mfo);
        Optional<RepaymentRecorded> before = book.recorded(command.paymentId());
        if (before.isPresent()) {
            LoanAccountRule.PAYMENT_ID_REUSED.refuseIf(!command.isSameAs(before.get()), "paymentId");
            return RecordRepayment.Receipt.of(before.get());
        }
        RepaymentRecorded recorded = recorded(command);
        apply(recorded);
        noteWhetherRepaid(command.recordedAt());
        return RecordRepayment.Receipt.of(recorded);
    }

    private RepaymentRecorded recorded(RecordRepayment command) {
        rules.checkMoney(command.amountMinor(), command.currency(), command.paidOn(), "paidOn");
        return command.asEvent(book.creditOutOf(command.amountMinor(), command.paidOn()));
    }

    @CommandHandler
    ReverseRepayment.Receipt decide(ReverseRepayment command, @Nullable @MetaDataValue(RequestContext.MFO) String mfo) {
        state.requireOwn(mfo);
        RepaymentRecorded recorded =
                book.recorded(command.paymentId()).orElseThrow(() -> new RuleViolated(LoanAccountRule.UNKNOWN_PAYMENT));
        Optional<RepaymentReversed> before = book.reversed(command.paymentId());
        if (before.isPresent()) {
            LoanAccountRule.REVERSED_ALREADY.refuseIf(!command.isSameAs(before.get()), "paymentId");
            return ReverseRepayment.Receipt.of(before.get());
        }
        LoanAccountRule.REVERSAL_NEEDS_ANOTHER_PERSON.refuseIf(
                command.reversedBy().equals(recorded.recordedBy()), "reversedBy");
        RepaymentReversed reversed = command.asEvent();
        apply(reversed);
        if (state.owesAgain()) {
            apply(new AccountReopened(loanId, command.reversedOn(), command.recordedAt()));
        }
        return ReverseRepayment.Receipt.of(reversed);
    }

    @CommandHandler
    void decide(RescheduleAccount command) {
        LoanAccountRule.NOTHING_TO_RESCHEDULE.refuseIf(book.isWrittenOff() || book.owesNothing(), "loanId");
        apply(AccountSchedule.rescheduled(state.opened(), book, command));
    }

    @CommandHandler
    void decide(ComputeSchedule command) {
        if (book.version() == 0) {
            apply(AccountSchedule.computedLater(state.opened(), command.declared(), command.recordedAt())
                    .orElseThrow(() -> new RuleViolated(LoanAccountRule.TERMS_MAKE_NO_SCHEDULE)));
            noteWhetherRepaid(command.recordedAt());
        }
    }

    @CommandHandler
    void decide(WriteOffAccount command) {
        LoanAccountRule.WRITTEN_OFF_ALREADY.refuseIf(book.isWrittenOff(), "loanId");
        apply(AccountOpening.writtenOff(state, command.writtenOffOn(), command.reason(), command.recordedAt()));
    }

    @CommandHandler
    void decide(AgeArrears command) {
        if (command.asOf().isBefore(state.agedOn())) {
            return;
        }
        AccountPosition position = book.position(command.asOf());
        if (position.arrearsBucket() != state.bucket()) {
            apply(new ArrearsBucketChanged(
                    loanId,
                    command.asOf(),
                    position.daysPastDue(),
                    state.bucket().name(),
                    position.arrearsBucket().name(),
                    command.recordedAt()));
        }
    }

    private void noteWhetherRepaid(Instant recordedAt) {
        if (state.isNewlyRepaid()) {
            apply(new AccountRepaid(loanId, book.completedOn(), recordedAt));
        }
    }

    @EventSourcingHandler
    void evolve(LoanAccountEvent event) {
        loanId = event.loanId();
        state.evolve(event);
    }
}
