package tj.hamyori.repayment.automation;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import tj.hamyori.events.group.MeetingRepaymentV1;
import tj.hamyori.events.group.MeetingReversedV1;

/**
 * Takes back every line of a meeting, all in one transaction. What was given back for a cover goes before the cover;
 * what somebody reversed already stays as it is.
 */
@Component
public class WhenMeetingReversedThenReverseRepayments {

    private final MoneyToItsLoan money;

    WhenMeetingReversedThenReverseRepayments(MoneyToItsLoan money) {
        this.money = money;
    }

    /** @param reversedBy another person than those who recorded and verified the meeting */
    public void on(MeetingReversedV1 event, String mfo, String reversedBy) {
        List<MeetingRepaymentV1> lines = event.repayments().stream()
                .sorted(Comparator.comparing(line -> !"REIMBURSEMENT".equals(line.kind())))
                .toList();
        money.takeTurn(lines.stream().map(MeetingRepaymentV1::loanId).toList());
        lines.forEach(line -> money.takeBack(line, event, mfo, reversedBy));
    }
}
