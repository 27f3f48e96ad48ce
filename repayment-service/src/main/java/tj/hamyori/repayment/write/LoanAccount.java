package tj.hamyori.repayment.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
import tj.hamyori.platform.problem.PlatformRule;
import tj.hamyori.platform.problem.RuleViolated;
import tj.hamyori.platform.problem.Violation;
import tj.hamyori.platform.request.RequestContext;
import tj.hamyori.repayment.events.AccountOpened;
import tj.hamyori.repayment.events.AccountReopened;
import tj.hamyori.repayment.events.AccountRepaid;
import tj.hamyori.repayment.events.AccountWrittenOff;
import tj.hamyori.repayment.events.ArrearsBucketChanged;
import tj.hamyori.repayment.events.RepaymentRecorded;
import tj.hamyori.repayment.events.RepaymentReversed;
import tj.hamyori.repayment.events.ScheduleComputed;
import tj.hamyori.repayment.model.account.AccountPosition;
import tj.hamyori.repayment.model.account.ArrearsBucket;
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

    private AccountOpened opened;
    private final AccountBook book = new AccountBook();
    private ArrearsBucket bucket = ArrearsBucket.CURRENT;
    private LocalDate agedOn = LocalDate.MIN;
    private boolean repaid;

    LoanAccount() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(OpenAccount command) {
        open(command.disbursement(), AccountSchedule.agreed(command.disbursement()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ImportAccount command) {
        open(command.disbursement(), AccountSchedule.imported(command.disbursement(), command.lines()));
        for (ImportAccount.Receipt receipt : command.receipts()) {
            if (!book.holds(receipt.paymentId())) {
                apply(recorded(asRepayment(command, receipt)));
            }
        }
        ImportAccount.WriteOff writeOff = command.writeOff();
        if (writeOff != null && !book.isWrittenOff()) {
            refuseIf(
                    writeOff.amountMinor() != book.unpaidPrincipalMinor(writeOff.writtenOffOn()),
                    LoanAccountRule.WRITE_OFF_MUST_BE_WHAT_IS_UNPAID,
                    "amount");
            writeOff(writeOff.writtenOffOn(), "IMPORTED", command.recordedAt());
        }
        noteWhetherRepaid(command.recordedAt());
    }

    private RecordRepayment asRepayment(ImportAccount command, ImportAccount.Receipt receipt) {
        return new RecordRepayment(
                loanId,
                receipt.paymentId(),
                receipt.paidOn(),
                receipt.amountMinor(),
                opened.currency(),
                "IMPORT",
                receipt.receiptNumber(),
                command.importedBy(),
                receipt.recordedAt());
    }

    private void open(AccountOpened disbursement, Optional<ScheduleComputed> schedule) {
        if (opened != null) {
            refuseIf(!sameLoan(disbursement), LoanAccountRule.ACCOUNT_OPEN_WITH_OTHER_CONTENT, "loanId");
            return;
        }
        apply(disbursement);
        schedule.ifPresent(lines -> apply(lines));
    }

    private boolean sameLoan(AccountOpened other) {
        return opened.mfo().equals(other.mfo())
                && opened.loanNumber().equals(other.loanNumber())
                && opened.principalMinor() == other.principalMinor()
                && opened.currency().equals(other.currency())
                && opened.disbursedOn().equals(other.disbursedOn());
    }

    @CommandHandler
    RecordRepayment.Receipt decide(RecordRepayment command, @Nullable @MetaDataValue(RequestContext.MFO) String mfo) {
        requireOwn(mfo);
        Optional<RepaymentRecorded> before = book.recorded(command.paymentId());
        if (before.isPresent()) {
            refuseIf(!command.isSameAs(before.get()), LoanAccountRule.PAYMENT_ID_REUSED, "paymentId");
            return RecordRepayment.Receipt.of(before.get());
        }
        RepaymentRecorded recorded = recorded(command);
        apply(recorded);
        noteWhetherRepaid(command.recordedAt());
        return RecordRepayment.Receipt.of(recorded);
    }

    private RepaymentRecorded recorded(RecordRepayment command) {
        refuseIf(command.amountMinor() <= 0, LoanAccountRule.AMOUNT_MUST_BE_POSITIVE, "amountMinor");
        refuseIf(
                command.amountMinor() > RecordRepayment.LARGEST_AMOUNT_MINOR,
                LoanAccountRule.AMOUNT_TOO_LARGE,
                "amountMinor");
        refuseIf(!command.currency().equals(opened.currency()), LoanAccountRule.CURRENCY_MUST_BE_THE_LOANS, "currency");
        refuseIf(command.paidOn().isBefore(opened.disbursedOn()), LoanAccountRule.PAID_BEFORE_DISBURSEMENT, "paidOn");
        return command.asEvent(book.creditOutOf(command.amountMinor(), command.paidOn()));
    }

    @CommandHandler
    ReverseRepayment.Receipt decide(ReverseRepayment command, @Nullable @MetaDataValue(RequestContext.MFO) String mfo) {
        requireOwn(mfo);
        RepaymentRecorded recorded =
                book.recorded(command.paymentId()).orElseThrow(() -> new RuleViolated(LoanAccountRule.UNKNOWN_PAYMENT));
        Optional<RepaymentReversed> before = book.reversed(command.paymentId());
        if (before.isPresent()) {
            refuseIf(!command.isSameAs(before.get()), LoanAccountRule.REVERSED_ALREADY, "paymentId");
            return ReverseRepayment.Receipt.of(before.get());
        }
        refuseIf(
                command.reversedBy().equals(recorded.recordedBy()),
                LoanAccountRule.REVERSAL_NEEDS_ANOTHER_PERSON,
                "reversedBy");
        RepaymentReversed reversed = command.asEvent();
        apply(reversed);
        if (repaid && !book.isWrittenOff() && !book.owesNothing()) {
            apply(new AccountReopened(loanId, command.reversedOn(), command.recordedAt()));
        }
        return ReverseRepayment.Receipt.of(reversed);
    }

    @CommandHandler
    void decide(RescheduleAccount command) {
        refuseIf(book.isWrittenOff() || book.owesNothing(), LoanAccountRule.NOTHING_TO_RESCHEDULE, "loanId");
        apply(AccountSchedule.rescheduled(opened, book, command));
    }

    @CommandHandler
    void decide(ComputeSchedule command) {
        if (book.version() == 0) {
            apply(AccountSchedule.computedLater(opened, command.recordedAt())
                    .orElseThrow(() -> new RuleViolated(LoanAccountRule.TERMS_MAKE_NO_SCHEDULE)));
            noteWhetherRepaid(command.recordedAt());
        }
    }

    @CommandHandler
    void decide(WriteOffAccount command) {
        refuseIf(book.isWrittenOff(), LoanAccountRule.WRITTEN_OFF_ALREADY, "loanId");
        writeOff(command.writtenOffOn(), command.reason(), command.recordedAt());
    }

    private void writeOff(LocalDate writtenOffOn, String reason, Instant recordedAt) {
        refuseIf(
                writtenOffOn.isBefore(opened.disbursedOn()),
                LoanAccountRule.WRITTEN_OFF_BEFORE_DISBURSEMENT,
                "writtenOffOn");
        AccountPosition position = book.position(writtenOffOn);
        refuseIf(position.outstandingMinor() == 0, LoanAccountRule.NOTHING_TO_WRITE_OFF, "loanId");
        apply(new AccountWrittenOff(
                loanId, writtenOffOn, reason, position.outstandingPrincipalMinor(), opened.currency(), recordedAt));
    }

    @CommandHandler
    void decide(AgeArrears command) {
        if (command.asOf().isBefore(agedOn)) {
            return;
        }
        AccountPosition position = book.position(command.asOf());
        if (position.arrearsBucket() != bucket) {
            apply(new ArrearsBucketChanged(
                    loanId,
                    command.asOf(),
                    position.daysPastDue(),
                    bucket.name(),
                    position.arrearsBucket().name(),
                    command.recordedAt()));
        }
    }

    private void noteWhetherRepaid(Instant recordedAt) {
        if (!repaid && book.version() > 0 && !book.isWrittenOff() && book.owesNothing()) {
            apply(new AccountRepaid(loanId, book.completedOn(), recordedAt));
        }
    }

    private void requireOwn(@Nullable String mfo) {
        if (!opened.mfo().equals(mfo)) {
            throw new RuleViolated(PlatformRule.UNKNOWN_RESOURCE);
        }
    }

    private static void refuseIf(boolean broken, LoanAccountRule rule, String field) {
        if (broken) {
            throw new RuleViolated(rule, List.of(new Violation(field, rule.name(), rule.sentence())));
        }
    }

    @EventSourcingHandler
    void evolve(AccountOpened event) {
        loanId = event.loanId();
        opened = event;
        book.open(event.principalMinor());
    }

    @EventSourcingHandler
    void evolve(ScheduleComputed event) {
        book.schedule(event.version(), event.lines());
    }

    @EventSourcingHandler
    void evolve(RepaymentRecorded event) {
        book.record(event);
    }

    @EventSourcingHandler
    void evolve(RepaymentReversed event) {
        book.reverse(event);
    }

    @EventSourcingHandler
    void evolve(AccountWrittenOff event) {
        book.writeOff(event.writtenOffOn());
    }

    @EventSourcingHandler
    void evolve(ArrearsBucketChanged event) {
        bucket = ArrearsBucket.valueOf(event.bucketAfter());
        agedOn = event.asOf();
    }

    @EventSourcingHandler
    void evolve(AccountRepaid event) {
        repaid = true;
    }

    @EventSourcingHandler
    void evolve(AccountReopened event) {
        repaid = false;
    }
}
