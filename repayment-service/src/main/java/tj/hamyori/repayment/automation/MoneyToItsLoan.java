package tj.hamyori.repayment.automation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;
import tj.hamyori.events.group.MeetingRepaymentV1;
import tj.hamyori.events.group.MeetingReversedV1;
import tj.hamyori.repayment.events.CoverReimbursed;
import tj.hamyori.repayment.events.RepaymentHeld;
import tj.hamyori.repayment.read.loanaccount.AccountDirectory;
import tj.hamyori.repayment.read.suspense.HeldMoney;
import tj.hamyori.repayment.read.suspense.Suspense;
import tj.hamyori.repayment.write.apply.ApplyHeldRepayment;
import tj.hamyori.repayment.write.cover.CoverInstalment;
import tj.hamyori.repayment.write.hold.HoldReimbursement;
import tj.hamyori.repayment.write.hold.HoldRepayment;
import tj.hamyori.repayment.write.record.RecordRepayment;
import tj.hamyori.repayment.write.reimburse.ReimburseCover;
import tj.hamyori.repayment.write.reverse.ReverseRepayment;
import tj.hamyori.repayment.write.takeback.TakeBackCover;
import tj.hamyori.repayment.write.takeback.TakeBackHeldRepayment;

/**
 * Brings received money to its loan, or into suspense where the loan cannot take it. The account is asked before the
 * command is sent, because a refused command would undo the whole meeting it is part of.
 */
@Component
class MoneyToItsLoan {

    private static final String MEETING_REVERSED = "MEETING_REVERSED";

    private final CommandGateway commands;
    private final AccountDirectory accounts;
    private final Suspense suspense;
    private final Clock clock;

    MoneyToItsLoan(CommandGateway commands, AccountDirectory accounts, Suspense suspense, Clock clock) {
        this.commands = commands;
        this.accounts = accounts;
        this.suspense = suspense;
        this.clock = clock;
    }

    /** First of all in a transaction that opens accounts or brings money to them. */
    void takeTurn(Collection<UUID> loanIds) {
        accounts.takeTurn(loanIds);
    }

    List<HeldMoney> waitingFor(UUID loanId) {
        return suspense.of(loanId);
    }

    void receive(HeldMoney money, String mfo) {
        Optional<String> obstacle = accounts.obstacle(mfo, offer(money), today());
        if (obstacle.isPresent()) {
            commands.sendAndWait(new HoldRepayment(money.paymentId(), held(money, mfo, obstacle.get())));
        } else {
            record(money);
            // Told again after it had to wait: it waits no longer.
            if (suspense.holds(money.paymentId())) {
                release(money);
            }
        }
    }

    void bring(HeldMoney money, String mfo) {
        if (accounts.obstacle(mfo, offer(money), today()).isEmpty()) {
            record(money);
            release(money);
        }
    }

    /**
     * A line of a reversed meeting, from suspense or from its account; what is in neither, or no longer counts there,
     * stays as it is. What was given back for a cover that goes waits for a person: she handed it over all the same.
     */
    void takeBack(MeetingRepaymentV1 line, MeetingReversedV1 event, String mfo, String reversedBy) {
        UUID paymentId = line.paymentId();
        if (suspense.holds(paymentId)) {
            commands.sendAndWait(new TakeBackHeldRepayment(paymentId, line.loanId(), reversedBy, clock.instant()));
        } else if (accounts.counts(line.loanId(), paymentId)) {
            if ("COVER".equals(line.kind())) {
                takeBackCover(line, event, mfo, reversedBy);
            } else {
                commands.sendAndWait(new ReverseRepayment(
                        line.loanId(), paymentId, MEETING_REVERSED, reversedBy, event.reversedOn(), clock.instant()));
            }
        }
    }

    private void takeBackCover(MeetingRepaymentV1 line, MeetingReversedV1 event, String mfo, String reversedBy) {
        List<CoverReimbursed> freed = commands.sendAndWait(new TakeBackCover(
                line.loanId(), line.paymentId(), MEETING_REVERSED, reversedBy, event.reversedOn(), clock.instant()));
        for (CoverReimbursed fact : freed) {
            HeldMoney waiting = new HeldMoney(
                    fact.reimbursementId(),
                    fact.loanId(),
                    event.groupId(),
                    line.memberId(),
                    fact.reimbursedOn(),
                    fact.amountMinor(),
                    fact.currency(),
                    "MEETING",
                    TakeBackCover.COVER_WAS_REVERSED,
                    fact.recordedBy(),
                    clock.instant(),
                    "REIMBURSEMENT",
                    fact.coverId());
            commands.sendAndWait(new HoldReimbursement(fact.reimbursementId(), held(waiting, mfo, waiting.reason())));
        }
    }

    private void release(HeldMoney money) {
        commands.sendAndWait(new ApplyHeldRepayment(money.paymentId(), money.loanId(), clock.instant()));
    }

    private void record(HeldMoney money) {
        commands.sendAndWait(
                switch (money.kind()) {
                    case "REPAYMENT" -> repayment(money);
                    case "COVER" -> cover(money);
                    case "REIMBURSEMENT" -> reimbursement(money);
                    default -> throw new IllegalArgumentException("No money is called " + money.kind());
                });
    }

    private RecordRepayment repayment(HeldMoney money) {
        return new RecordRepayment(
                money.loanId(),
                money.paymentId(),
                money.paidOn(),
                money.amountMinor(),
                money.currency(),
                money.channel(),
                null,
                money.recordedBy(),
                clock.instant());
    }

    private CoverInstalment cover(HeldMoney money) {
        return new CoverInstalment(
                money.loanId(),
                money.paymentId(),
                money.paidOn(),
                money.amountMinor(),
                money.currency(),
                money.channel(),
                null,
                money.recordedBy(),
                clock.instant());
    }

    private ReimburseCover reimbursement(HeldMoney money) {
        return new ReimburseCover(
                money.loanId(),
                money.paymentId(),
                Objects.requireNonNull(money.coverId()),
                money.paidOn(),
                money.amountMinor(),
                money.currency(),
                money.recordedBy(),
                clock.instant());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static AccountDirectory.Offer offer(HeldMoney money) {
        return new AccountDirectory.Offer(
                money.loanId(),
                money.paymentId(),
                money.kind(),
                money.paidOn(),
                money.amountMinor(),
                money.currency(),
                money.coverId());
    }

    private static RepaymentHeld held(HeldMoney money, String mfo, String reason) {
        return new RepaymentHeld(
                money.paymentId(),
                mfo,
                money.loanId(),
                money.groupId(),
                money.memberId(),
                money.paidOn(),
                money.amountMinor(),
                money.currency(),
                money.channel(),
                reason,
                money.recordedBy(),
                money.recordedAt(),
                money.kind().equals("REPAYMENT") ? null : money.kind(),
                money.coverId());
    }
}
