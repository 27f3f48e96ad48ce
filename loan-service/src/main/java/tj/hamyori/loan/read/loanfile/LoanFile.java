package tj.hamyori.loan.read.loanfile;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tj.hamyori.loan.read.decisioneffects.WithoutEffect;
import tj.hamyori.loan.read.history.HistoryLine;
import tj.hamyori.loan.read.loanlist.LoanRow;
import tj.hamyori.loan.read.recovery.LoanMoney;
import tj.hamyori.loan.read.tranches.TranchePlan;

/**
 * One loan whole.
 *
 * @param loan its fields, on the same level of the JSON as the history
 * @param recoveredMinor received after the write-off, minor units; 0 where the loan is not written off
 * @param money charges, covers and refunds, on the same level of the JSON
 * @param tranches in which parts it is handed over, null for all at once
 * @param decisionsWithoutEffect what was decided about its schedule and cannot be followed
 * @param history everything that happened, in order, from the application on
 */
record LoanFile(
        @JsonUnwrapped LoanRow loan,
        long recoveredMinor,
        @JsonUnwrapped LoanMoney money,
        @Nullable TranchePlan tranches,
        List<WithoutEffect> decisionsWithoutEffect,
        List<HistoryLine> history) {}
