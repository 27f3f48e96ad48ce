package tj.hamyori.repayment.automation;

import java.time.Clock;
import org.springframework.stereotype.Component;
import tj.hamyori.events.group.MeetingRepaymentV1;
import tj.hamyori.events.group.MeetingVerifiedV1;
import tj.hamyori.repayment.read.suspense.HeldMoney;

/**
 * Records every line of a meeting, repayments and what the group paid or got back, all in one transaction; what its
 * loan cannot take is held in suspense.
 */
@Component
public class WhenMeetingVerifiedThenRecordRepayments {

    private final MoneyToItsLoan money;
    private final Clock clock;

    WhenMeetingVerifiedThenRecordRepayments(MoneyToItsLoan money, Clock clock) {
        this.money = money;
        this.clock = clock;
    }

    /** @param verifiedBy who counted the box; she recorded the money */
    public void on(MeetingVerifiedV1 event, String mfo, String verifiedBy) {
        money.takeTurn(
                event.repayments().stream().map(MeetingRepaymentV1::loanId).toList());
        for (MeetingRepaymentV1 line : event.repayments()) {
            money.receive(received(event, line, verifiedBy), mfo);
        }
    }

    private HeldMoney received(MeetingVerifiedV1 event, MeetingRepaymentV1 line, String verifiedBy) {
        return new HeldMoney(
                line.paymentId(),
                line.loanId(),
                event.groupId(),
                line.memberId(),
                event.heldOn(),
                line.amount().amountMinor(),
                line.amount().currency().getCurrencyCode(),
                "MEETING",
                "",
                verifiedBy,
                clock.instant(),
                line.kind() == null ? "REPAYMENT" : line.kind(),
                line.coverId());
    }
}
