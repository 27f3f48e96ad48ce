package tj.hamyori.group.write.unpost;

import static tj.hamyori.group.write.Fixtures.GROUP;
import static tj.hamyori.group.write.Fixtures.MEETING;
import static tj.hamyori.group.write.Fixtures.ledger;
import static tj.hamyori.group.write.Fixtures.refused;
import static tj.hamyori.group.write.LedgerFacts.HELD;
import static tj.hamyori.group.write.LedgerFacts.LEDGER;
import static tj.hamyori.group.write.LedgerFacts.handedOver;
import static tj.hamyori.group.write.LedgerFacts.savedTogether;

import org.junit.jupiter.api.Test;
import tj.hamyori.group.events.DepositConfirmed;
import tj.hamyori.group.events.PostingReversed;

class UnpostMeetingTest {

    private static final UnpostMeeting COMMAND = new UnpostMeeting(LEDGER, GROUP, MEETING);
    private static final PostingReversed REVERSED = new PostingReversed(GROUP, MEETING);

    @Test
    void takesAMeetingOutOnceEvenOneThatWasNeverEntered() {
        ledger(savedTogether()).when(COMMAND).expectEvents(REVERSED);
        ledger(savedTogether(), REVERSED).when(COMMAND).expectNoEvents();
        ledger().when(COMMAND).expectEvents(REVERSED);
    }

    @Test
    void refusesWhileTheLenderHoldsItsCash() {
        ledger(handedOver()).when(COMMAND).expectEvents(REVERSED);
        refused(
                ledger(handedOver(), new DepositConfirmed(GROUP, MEETING, HELD, 250, 250, null, "nigina"))
                        .when(COMMAND),
                "DEPOSIT_STANDS");
    }
}
