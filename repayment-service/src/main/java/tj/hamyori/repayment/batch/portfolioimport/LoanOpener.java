package tj.hamyori.repayment.batch.portfolioimport;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tj.hamyori.platform.problem.RuleViolated;
import tj.hamyori.repayment.batch.JobCommands;
import tj.hamyori.repayment.write.importaccount.ImportAccount;

/** Sends the command of each loan; what the account refuses after all becomes a rejected row. */
@Component
class LoanOpener {

    private static final Logger LOG = LoggerFactory.getLogger(LoanOpener.class);

    private final JobCommands commands;
    private final PortfolioImports imports;

    LoanOpener(JobCommands commands, PortfolioImports imports) {
        this.commands = commands;
        this.imports = imports;
    }

    void open(UUID importId, ImportedLoan loan, long executionId) {
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
