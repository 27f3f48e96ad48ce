package tj.hamyori.repayment.batch.portfolioimport;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tj.hamyori.platform.axon.BulkEvents;
import tj.hamyori.platform.axon.NewEvents;
import tj.hamyori.platform.problem.RuleViolated;
import tj.hamyori.repayment.batch.JobCommands;
import tj.hamyori.repayment.events.LoanAccountEvent;
import tj.hamyori.repayment.write.AccountOpening;
import tj.hamyori.repayment.write.importaccount.ImportAccount;

/**
 * Opens loans: new ones many at once, decided as the command would be, known ones and whatever stands in the way of the
 * others by a command each. What an account refuses after all becomes a rejected row.
 */
@Component
class LoanOpener {

    private static final Logger LOG = LoggerFactory.getLogger(LoanOpener.class);

    private final JobCommands commands;
    private final BulkEvents bulk;
    private final PortfolioImports imports;
    private final TransactionTemplate savepoint;

    LoanOpener(
            JobCommands commands, BulkEvents bulk, PortfolioImports imports, PlatformTransactionManager transactions) {
        this.commands = commands;
        this.bulk = bulk;
        this.imports = imports;
        this.savepoint = new TransactionTemplate(transactions);
        this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** Works in the transaction of the step; commands have transactions of their own. */
    void open(UUID importId, List<? extends ImportedLoan> loans, long executionId) {
        Set<String> known = bulk.nextSequenceNumbers(
                        loans.stream().map(LoanOpener::accountId).toList())
                .keySet();
        List<ImportedLoan> atOnce = new ArrayList<>();
        List<NewEvents> streams = new ArrayList<>();
        int events = 0;
        for (ImportedLoan loan : loans) {
            List<LoanAccountEvent> decided = known.contains(accountId(loan)) ? List.of() : decided(loan);
            if (decided.isEmpty() || events + decided.size() > BulkEvents.MOST_EVENTS) {
                open(importId, loan, executionId);
            } else {
                atOnce.add(loan);
                streams.add(new NewEvents("LoanAccount", accountId(loan), 0, decided));
                events += decided.size();
            }
        }
        if (!store(streams, atOnce, executionId)) {
            atOnce.forEach(loan -> open(importId, loan, executionId));
        }
    }

    private static String accountId(ImportedLoan loan) {
        return loan.command().loanId().toString();
    }

    /** Empty where the account would refuse: the command says so again, where refusals are dealt with. */
    private static List<LoanAccountEvent> decided(ImportedLoan loan) {
        try {
            return AccountOpening.imported(loan.command());
        } catch (RuleViolated refusal) {
            return List.of();
        }
    }

    /** Answers false and leaves nothing where another was quicker with one of the accounts. */
    private boolean store(List<NewEvents> streams, List<ImportedLoan> loans, long executionId) {
        if (streams.isEmpty()) {
            return true;
        }
        try {
            JobCommands.context(PortfolioImportJob.NAME, loans.getFirst().mfo(), executionId)
                    .run(() -> savepoint.executeWithoutResult(status -> bulk.append(streams)));
            return true;
        } catch (DuplicateKeyException quicker) {
            LOG.info("Opening {} loans one by one: {}", loans.size(), quicker.getMessage());
            return false;
        }
    }

    private void open(UUID importId, ImportedLoan loan, long executionId) {
        try {
            send(loan.mfo(), executionId, loan.command());
        } catch (RuleViolated refusal) {
            if (loan.command().writeOff() == null) {
                reject(importId, loan, refusal);
            } else {
                openWithoutWriteOff(importId, loan, executionId, refusal);
            }
        }
    }

    /** The write-off may be what was refused; the loan itself is tried without it. */
    private void openWithoutWriteOff(UUID importId, ImportedLoan loan, long executionId, RuleViolated first) {
        try {
            send(loan.mfo(), executionId, withoutWriteOff(loan.command()));
            imports.reject(importId, ImportFile.WRITE_OFFS, loan.loanNumber(), code(first));
        } catch (RuleViolated refusal) {
            reject(importId, loan, refusal);
        }
    }

    void record(UUID importId, KnownLoanReceipt receipt, long executionId) {
        try {
            send(receipt.mfo(), executionId, receipt.command());
        } catch (RuleViolated refusal) {
            imports.rejectLine(importId, ImportFile.REPAYMENTS, receipt.line(), code(refusal));
        }
    }

    private void send(String mfo, long executionId, Object command) {
        commands.send(PortfolioImportJob.NAME, mfo, executionId, command);
    }

    private void reject(UUID importId, ImportedLoan loan, RuleViolated refusal) {
        LOG.warn("Loan {} of {} was refused: {}", loan.loanNumber(), loan.mfo(), refusal.getMessage());
        imports.reject(importId, ImportFile.LOANS, loan.loanNumber(), code(refusal));
        imports.reject(importId, ImportFile.INSTALMENTS, loan.loanNumber(), "loan_number:LOAN_REJECTED");
        imports.reject(importId, ImportFile.REPAYMENTS, loan.loanNumber(), "loan_number:LOAN_REJECTED");
        imports.reject(importId, ImportFile.WRITE_OFFS, loan.loanNumber(), "loan_number:LOAN_REJECTED");
    }

    private static String code(RuleViolated refusal) {
        return "line:" + refusal.rule().name();
    }

    private static ImportAccount withoutWriteOff(ImportAccount command) {
        return new ImportAccount(
                command.loanId(),
                command.disbursement(),
                command.lines(),
                command.receipts(),
                null,
                command.importedBy(),
                command.recordedAt());
    }
}
