package tj.hamyori.repayment.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import tj.hamyori.platform.request.RequestContext;
import tj.hamyori.repayment.events.AccountCharged;
import tj.hamyori.repayment.events.ChargeWaived;
import tj.hamyori.repayment.events.CoverReimbursed;
import tj.hamyori.repayment.events.CreditRefunded;
import tj.hamyori.repayment.events.InstalmentCovered;
import tj.hamyori.repayment.events.LoanAccountEvent;
import tj.hamyori.repayment.events.MoneyEvent;
import tj.hamyori.repayment.events.RepaymentRecorded;
import tj.hamyori.repayment.events.RepaymentReversed;
import tj.hamyori.repayment.write.addtranche.AddTranche;
import tj.hamyori.repayment.write.agearrears.AgeArrears;
import tj.hamyori.repayment.write.charge.ChargeFee;
import tj.hamyori.repayment.write.charge.ChargePenalty;
import tj.hamyori.repayment.write.charge.NewCharge;
import tj.hamyori.repayment.write.compute.ComputeSchedule;
import tj.hamyori.repayment.write.cover.CoverInstalment;
import tj.hamyori.repayment.write.followcalendar.FollowCalendar;
import tj.hamyori.repayment.write.grantgrace.GrantGrace;
import tj.hamyori.repayment.write.importaccount.ImportAccount;
import tj.hamyori.repayment.write.open.OpenAccount;
import tj.hamyori.repayment.write.payoff.PayOffAccount;
import tj.hamyori.repayment.write.postpone.PostponeAccount;
import tj.hamyori.repayment.write.record.RecordRepayment;
import tj.hamyori.repayment.write.refund.RefundCredit;
import tj.hamyori.repayment.write.reimburse.ReimburseCover;
import tj.hamyori.repayment.write.reschedule.RescheduleAccount;
import tj.hamyori.repayment.write.reverse.ReverseRepayment;
import tj.hamyori.repayment.write.shift.ShiftInstalments;
import tj.hamyori.repayment.write.takeback.TakeBackCover;
import tj.hamyori.repayment.write.waive.WaiveCharge;
import tj.hamyori.repayment.write.writeoff.WriteOffAccount;

/** One loan from the disbursement on: what was promised, what was received, and what follows from both. */
@Aggregate(snapshotTriggerDefinition = "accountSnapshots")
@Revision(LoanAccount.SNAPSHOT_REVISION)
@SuppressWarnings("NullAway.Init") // Axon makes the empty aggregate and sources its events into it
class LoanAccount {

    /** Of {@link AccountSnapshot}. */
    static final String SNAPSHOT_REVISION = "3";

    @AggregateIdentifier
    private UUID loanId;

    private final AccountState state = new AccountState();
    private final AccountBook book = state.book();
    private final MoneyRules rules = new MoneyRules(state);
    private final AccountFolding folding = new AccountFolding(state, event -> apply(event));
    private final AccountOpening opening = new AccountOpening(state, event -> apply(event));

    LoanAccount() {}

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    LoanAccount(AccountSnapshot snapshot) {
        loanId = snapshot.opened().loanId();
        state.restore(snapshot);
    }

    @JsonValue
    AccountSnapshot snapshot() {
        return state.snapshot();
    }

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
        Optional<RepaymentRecorded> before = rules.before(command.paymentId(), RepaymentRecorded.class);
        if (before.isPresent()) {
            LoanAccountRule.PAYMENT_ID_REUSED.refuseIf(!command.isSameAs(before.get()), "paymentId");
            return RecordRepayment.Receipt.of(before.get());
        }
        rules.checkNotLater(command.paidOn(), command.recordedAt(), "paidOn");
        RepaymentRecorded recorded = rules.recorded(command);
        apply(recorded);
        folding.settle(command.paidOn(), command.recordedAt());
        return RecordRepayment.Receipt.of(recorded);
    }

    @CommandHandler
    PayOffAccount.Receipt decide(PayOffAccount command, @Nullable @MetaDataValue(RequestContext.MFO) String mfo) {
        state.requireOwn(mfo);
        Optional<RepaymentRecorded> before = rules.before(command.paymentId(), RepaymentRecorded.class);
        if (before.isPresent()) {
            boolean same = command.isSameAs(before.get()) && book.schedules().holds(command.paymentId());
            LoanAccountRule.PAYMENT_ID_REUSED.refuseIf(!same, "paymentId");
            return PayOffAccount.Receipt.of(before.get());
        }
        RepaymentRecorded closing = rules.closing(command, folding.quote(command.paidOn()));
        folding.close(command);
        apply(closing);
        folding.settle(command.paidOn(), command.recordedAt());
        return PayOffAccount.Receipt.of(closing);
    }

    @CommandHandler
    CoverInstalment.Receipt decide(CoverInstalment command, @Nullable @MetaDataValue(RequestContext.MFO) String mfo) {
        state.requireOwn(mfo);
        Optional<InstalmentCovered> before = rules.before(command.coverId(), InstalmentCovered.class);
        if (before.isPresent()) {
            LoanAccountRule.PAYMENT_ID_REUSED.refuseIf(!command.isSameAs(before.get()), "coverId");
            return CoverInstalment.Receipt.of(before.get());
        }
        rules.checkNotLater(command.paidOn(), command.recordedAt(), "paidOn");
        rules.checkMoney(command.amountMinor(), command.currency(), command.paidOn(), "paidOn");
        InstalmentCovered covered = command.asEvent(state.opened().groupId());
        apply(covered);
        folding.settle(command.paidOn(), command.recordedAt());
        return CoverInstalment.Receipt.of(covered);
    }

    @CommandHandler
    ReimburseCover.Receipt decide(ReimburseCover command, @Nullable @MetaDataValue(RequestContext.MFO) String mfo) {
        state.requireOwn(mfo);
        Optional<CoverReimbursed> before = rules.before(command.reimbursementId(), CoverReimbursed.class);
        if (before.isPresent()) {
            LoanAccountRule.PAYMENT_ID_REUSED.refuseIf(!command.isSameAs(before.get()), "reimbursementId");
            return ReimburseCover.Receipt.of(before.get());
        }
        rules.checkReimbursement(command);
        apply(command.asEvent());
        return ReimburseCover.Receipt.of(command.asEvent());
    }

    @CommandHandler
    RefundCredit.Receipt decide(RefundCredit command, @Nullable @MetaDataValue(RequestContext.MFO) String mfo) {
        state.requireOwn(mfo);
        Optional<CreditRefunded> before = rules.before(command.refundId(), CreditRefunded.class);
        if (before.isPresent()) {
            LoanAccountRule.PAYMENT_ID_REUSED.refuseIf(!command.isSameAs(before.get()), "refundId");
            return RefundCredit.Receipt.of(before.get());
        }
        rules.checkRefund(command);
        apply(command.asEvent());
        folding.settle(command.refundedOn(), command.recordedAt());
        return RefundCredit.Receipt.of(command.asEvent());
    }

    @CommandHandler
    ReverseRepayment.Receipt decide(ReverseRepayment command, @Nullable @MetaDataValue(RequestContext.MFO) String mfo) {
        state.requireOwn(mfo);
        MoneyEvent money = rules.money(command.paymentId());
        Optional<RepaymentReversed> before = book.money().reversal(command.paymentId());
        if (before.isPresent()) {
            LoanAccountRule.REVERSED_ALREADY.refuseIf(!command.isSameAs(before.get()), "paymentId");
            return ReverseRepayment.Receipt.of(before.get());
        }
        rules.checkReversal(money, command.reversedBy());
        RepaymentReversed reversed = command.asEvent(MoneyBook.kind(money).name());
        apply(reversed);
        folding.settle(command.reversedOn(), command.recordedAt());
        return ReverseRepayment.Receipt.of(reversed);
    }

    /** @return what had been given back for the cover and counts no longer */
    @CommandHandler
    List<CoverReimbursed> decide(TakeBackCover command, @Nullable @MetaDataValue(RequestContext.MFO) String mfo) {
        state.requireOwn(mfo);
        List<CoverReimbursed> freed = rules.freedBy(command);
        freed.forEach(reimbursement -> apply(command.freed(reimbursement)));
        if (book.money().reversal(command.coverId()).isEmpty()) {
            apply(command.asEvent(MoneyBook.kind(rules.money(command.coverId())).name()));
            folding.settle(command.reversedOn(), command.recordedAt());
        }
        return freed;
    }

    @CommandHandler
    NewCharge.Receipt decide(ChargeFee command, @Nullable @MetaDataValue(RequestContext.MFO) String mfo) {
        return charge(command, mfo);
    }

    @CommandHandler
    NewCharge.Receipt decide(ChargePenalty command, @Nullable @MetaDataValue(RequestContext.MFO) String mfo) {
        return charge(command, mfo);
    }

    private NewCharge.Receipt charge(NewCharge command, @Nullable String mfo) {
        state.requireOwn(mfo);
        Optional<AccountCharged> before = book.charges().charged(command.chargeId());
        if (before.isPresent()) {
            LoanAccountRule.CHARGE_ID_REUSED.refuseIf(!command.isSameAs(before.get()), "chargeId");
            return NewCharge.Receipt.of(before.get());
        }
        AccountCharged charged = rules.charged(command);
        apply(charged);
        folding.settle(command.chargedOn(), command.recordedAt());
        return NewCharge.Receipt.of(charged);
    }

    @CommandHandler
    WaiveCharge.Receipt decide(WaiveCharge command, @Nullable @MetaDataValue(RequestContext.MFO) String mfo) {
        state.requireOwn(mfo);
        AccountCharged charge = rules.charge(command.chargeId());
        Optional<ChargeWaived> before = book.charges().waived(command.chargeId());
        if (before.isPresent()) {
            LoanAccountRule.WAIVED_ALREADY.refuseIf(!command.isSameAs(before.get()), "chargeId");
            return WaiveCharge.Receipt.of(before.get());
        }
        rules.checkWaiver(command, charge);
        apply(command.asEvent());
        folding.settle(command.waivedOn(), command.recordedAt());
        return WaiveCharge.Receipt.of(command.asEvent());
    }

    @CommandHandler
    void decide(AddTranche command, @Nullable @MetaDataValue(RequestContext.WHO) String who) {
        rules.checkMoney(command.amountMinor(), command.currency(), command.disbursedOn(), "disbursedOn");
        folding.handOver(AccountDecision.of(command, who));
        folding.settle(command.disbursedOn(), command.recordedAt());
    }

    @CommandHandler
    void decide(RescheduleAccount command, @Nullable @MetaDataValue(RequestContext.WHO) String who) {
        folding.decide(AccountDecision.of(command, who));
        folding.settle(command.decidedOn(), command.recordedAt());
    }

    @CommandHandler
    void decide(ShiftInstalments command, @Nullable @MetaDataValue(RequestContext.WHO) String who) {
        folding.decide(AccountDecision.of(command, who));
        folding.settle(command.decidedOn(), command.recordedAt());
    }

    @CommandHandler
    void decide(GrantGrace command, @Nullable @MetaDataValue(RequestContext.WHO) String who) {
        folding.decide(AccountDecision.of(command, who));
        folding.settle(command.decidedOn(), command.recordedAt());
    }

    @CommandHandler
    void decide(PostponeAccount command) {
        folding.decide(AccountDecision.of(command));
        folding.settle(command.decidedOn(), command.recordedAt());
    }

    @CommandHandler
    void decide(FollowCalendar command) {
        if (folding.follow(command)) {
            folding.settle(command.asOf(), command.recordedAt());
        }
    }

    @CommandHandler
    void decide(ComputeSchedule command) {
        if (opening.compute(command)) {
            folding.settle(state.opened().disbursedOn(), command.recordedAt());
        }
    }

    @CommandHandler
    void decide(WriteOffAccount command) {
        LoanAccountRule.WRITTEN_OFF_ALREADY.refuseIf(book.isWrittenOff(), "loanId");
        apply(AccountOpening.writtenOff(state, command.writtenOffOn(), command.reason(), command.recordedAt()));
        folding.settle(command.writtenOffOn(), command.recordedAt());
    }

    @CommandHandler
    void decide(AgeArrears command) {
        state.aged(command).ifPresent(changed -> apply(changed));
    }

    @EventSourcingHandler
    void evolve(LoanAccountEvent event) {
        loanId = event.loanId();
        state.evolve(event);
    }
}
