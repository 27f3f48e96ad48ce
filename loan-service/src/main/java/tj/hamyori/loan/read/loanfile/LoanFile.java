package tj.hamyori.loan.read.loanfile;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import tj.hamyori.loan.read.history.HistoryLine;
import tj.hamyori.loan.read.loanlist.LoanRow;
import tj.hamyori.loan.read.recovery.LoanMoney;

/**
 * One loan whole.
 *
 * @param loan its fields, on the same level of the JSON as the history
 * @param recoveredMinor received after the write-off, minor units; 0 where the loan is not written off
 * @param money charges, covers and refunds, on the same level of the JSON
 * @param history everything that happened, in order, from the application on
 */
record LoanFile(
        @JsonUnwrapped LoanRow loan,
        long recoveredMinor,
        @JsonUnwrapped LoanMoney money,
        List<HistoryLine> history) {}
