package tj.hamyori.repayment.write;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tj.hamyori.platform.problem.RuleViolated;
import tj.hamyori.repayment.events.AccountOpened;
import tj.hamyori.repayment.events.AccountRepaid;
import tj.hamyori.repayment.events.AccountWrittenOff;
import tj.hamyori.repayment.events.LoanAccountEvent;
import tj.hamyori.repayment.events.ScheduleComputed;
import tj.hamyori.repayment.model.account.AccountPosition;
import tj.hamyori.repayment.write.compute.ComputeSchedule;
import tj.hamyori.repayment.write.importaccount.ImportAccount;
import tj.hamyori.repayment.write.record.RecordRepayment;

/**
 * How an account comes to be, alone or with a past from a member's files. Decides for the aggregate and, by the same
 * lines, for the job that stores the events of many new accounts at once.
 */
public final class AccountOpening {

    private final AccountState state;
    private final Consumer<LoanAccountEvent> apply;

    /** @param apply stores an event and lets the state evolve by it */
    AccountOpening(AccountState state, Consumer<LoanAccountEvent> apply) {
        this.state = state;
        this.apply = apply;
    }

    /**
     * All events of an imported account that nobody knows yet, the same as the command would leave.
     *
     * @throws RuleViolated as the command would be refused
     */
    public static List<LoanAccountEvent> imported(ImportAccount command) {
        AccountState state = new AccountState();
        List<LoanAccountEvent> events = new ArrayList<>(command.receipts().size() + 3);
        new AccountOpening(state, event -> {
                    state.evolve(event);
                    events.add(event);
                })
                .take(command);
        return events;
    }

    /** Opens the account where it is not open yet; an open one must be the same loan. */
    void open(AccountOpened disbursement, Optional<ScheduleComputed> schedule) {
        if (state.isOpen()) {
            LoanAccountRule.ACCOUNT_OPEN_WITH_OTHER_CONTENT.refuseIf(!isSameLoan(disbursement), "loanId");
            return;
        }
        apply.accept(disbursement);
        schedule.ifPresent(apply);
    }

    /**
     * Computes the first schedule where there is none yet.
     *
     * @return whether anything was stored
     */
    boolean compute(ComputeSchedule command) {
        if (state.book().schedules().version() > 0) {
            return false;
        }
        apply.accept(AccountSchedule.computedLater(state.opened(), command.declared(), command.recordedAt())
                .orElseThrow(() -> new RuleViolated(LoanAccountRule.TERMS_MAKE_NO_SCHEDULE)));
        return true;
    }

    private boolean isSameLoan(AccountOpened other) {
        AccountOpened known = state.opened();
        return known.mfo().equals(other.mfo())
                && known.loanNumber().equals(other.loanNumber())
                && known.principalMinor() == other.principalMinor()
                && known.currency().equals(other.currency())
                && known.disbursedOn().equals(other.disbursedOn());
    }

    /** Opens the account as the files say and adds what of their receipts and write-off is not known yet. */
    void take(ImportAccount command) {
        open(command.disbursement(), AccountSchedule.imported(command.disbursement(), command.lines()));
        AccountBook book = state.book();
        for (ImportAccount.Receipt receipt : command.receipts()) {
            if (!book.money().holds(receipt.paymentId())) {
                receive(asRepayment(command, receipt));
            }
        }
        AccountFolding folding = new AccountFolding(state, apply);
        folding.refold(command.recordedAt());
        ImportAccount.WriteOff writeOff = command.writeOff();
        if (writeOff != null && !book.isWrittenOff()) {
            LoanAccountRule.WRITE_OFF_MUST_BE_WHAT_IS_UNPAID.refuseIf(
                    writeOff.amountMinor() != book.unpaidPrincipalMinor(writeOff.writtenOffOn()), "amount");
            apply.accept(writtenOff(state, writeOff.writtenOffOn(), "IMPORTED", command.recordedAt()));
            folding.refold(command.recordedAt());
        }
        if (state.isNewlyRepaid()) {
            apply.accept(new AccountRepaid(command.loanId(), book.completedOn(), command.recordedAt()));
        }
    }

    private void receive(RecordRepayment receipt) {
        apply.accept(new MoneyRules(state).recorded(receipt));
    }

    private RecordRepayment asRepayment(ImportAccount command, ImportAccount.Receipt receipt) {
        return new RecordRepayment(
                command.loanId(),
                receipt.paymentId(),
                receipt.paidOn(),
                receipt.amountMinor(),
                state.opened().currency(),
                "IMPORT",
                receipt.receiptNumber(),
                command.importedBy(),
                receipt.recordedAt());
    }

    /** The write-off as it will be stored. */
    static AccountWrittenOff writtenOff(AccountState state, LocalDate on, String reason, Instant recordedAt) {
        AccountOpened opened = state.opened();
        LoanAccountRule.WRITTEN_OFF_BEFORE_DISBURSEMENT.refuseIf(on.isBefore(opened.disbursedOn()), "writtenOffOn");
        AccountPosition position = state.book().position(on);
        LoanAccountRule.NOTHING_TO_WRITE_OFF.refuseIf(position.outstandingMinor() == 0, "loanId");
        return new AccountWrittenOff(
                opened.loanId(), on, reason, position.outstandingPrincipalMinor(), opened.currency(), recordedAt);
    }
}
