package tj.hamyori.loan.write;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tj.hamyori.events.Money;
import tj.hamyori.loan.events.ApplicationSubmitted;
import tj.hamyori.loan.events.BorrowerShare;
import tj.hamyori.loan.events.LoanDisbursed;
import tj.hamyori.loan.events.MeetingDay;
import tj.hamyori.loan.write.disburse.DisburseLoan;

/** What is stored when the principal, or the first tranche of it, is handed over; used by the aggregate alone. */
final class Disbursement {

    private Disbursement() {}

    static LoanDisbursed of(
            ApplicationSubmitted mine, DisburseLoan command, Money principal, @Nullable MeetingDay day) {
        BorrowerShare share = new BorrowerShare(
                mine.memberId(),
                principal,
                command.borrower().sex(),
                command.borrower().birthYear(),
                command.borrower().district(),
                mine.household().category());
        return new LoanDisbursed(
                mine.loanId(),
                command.loanNumber(),
                mine.product(),
                mine.purpose(),
                mine.groupId(),
                mine.submittedBy(),
                command.disbursedOn(),
                principal,
                mine.instalments(),
                command.firstDueOn(),
                command.channel(),
                command.receivedBy(),
                List.of(share),
                command.by(),
                day);
    }
}
