package tj.hamyori.group.write.closeledger;

import static tj.hamyori.group.write.Fixtures.GROUP;
import static tj.hamyori.group.write.Fixtures.MEMBER;
import static tj.hamyori.group.write.Fixtures.TODAY;
import static tj.hamyori.group.write.Fixtures.ledger;
import static tj.hamyori.group.write.Fixtures.refused;
import static tj.hamyori.group.write.LedgerFacts.LEDGER;
import static tj.hamyori.group.write.LedgerFacts.posted;
import static tj.hamyori.group.write.LedgerFacts.posting;
import static tj.hamyori.group.write.LedgerFacts.saved;

import org.junit.jupiter.api.Test;
import tj.hamyori.group.events.LedgerClosed;
import tj.hamyori.group.events.LedgerEntry;

class CloseLedgerTest {

    private static final CloseLedger COMMAND = new CloseLedger(LEDGER, GROUP, TODAY);
    private static final LedgerClosed CLOSED = new LedgerClosed(GROUP, TODAY);
    private static final LedgerEntry TAKEN = new LedgerEntry("SAVINGS", "CASH", MEMBER, null, 1, 100);

    @Test
    void closesBooksThatAreEmptyOrWereNeverBegun() {
        ledger().when(COMMAND).expectEvents(CLOSED);
        ledger(CLOSED).when(COMMAND).expectNoEvents();
        ledger(posted(posting(null, 0, 0, saved(MEMBER, 1, 100), TAKEN)))
                .when(COMMAND)
                .expectEvents(CLOSED);
    }

    @Test
    void refusesWhileOneDiramIsLeft() {
        refused(
                ledger(posted(posting(null, 0, 1, saved(MEMBER, 1, 101), TAKEN)))
                        .when(COMMAND),
                "LEDGER_NOT_EMPTY");
    }
}
