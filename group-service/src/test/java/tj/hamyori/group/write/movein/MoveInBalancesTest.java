package tj.hamyori.group.write.movein;

import static tj.hamyori.group.write.Fixtures.GROUP;
import static tj.hamyori.group.write.Fixtures.MEMBER;
import static tj.hamyori.group.write.Fixtures.MFO;
import static tj.hamyori.group.write.Fixtures.TODAY;
import static tj.hamyori.group.write.Fixtures.ledger;
import static tj.hamyori.group.write.Fixtures.refused;
import static tj.hamyori.group.write.LedgerFacts.HELD;
import static tj.hamyori.group.write.LedgerFacts.LEDGER;
import static tj.hamyori.group.write.LedgerFacts.savedTogether;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tj.hamyori.group.events.BalancesReceived;
import tj.hamyori.group.events.LedgerClosed;
import tj.hamyori.group.events.LedgerEntry;
import tj.hamyori.group.model.LedgerAccount;
import tj.hamyori.group.model.LedgerIds;
import tj.hamyori.group.model.LedgerLine;
import tj.hamyori.group.model.MovedBalances;

class MoveInBalancesTest {

    private static final UUID FROM = UUID.fromString("77777777-7777-4777-8777-777777777777");
    private static final MovedBalances MOVED = new MovedBalances(
            MFO,
            "TJS",
            List.of(
                    new LedgerLine(LedgerAccount.SAVINGS, LedgerAccount.MOVED, MEMBER, null, 3, 300),
                    new LedgerLine(LedgerAccount.MOVED, LedgerAccount.CASH, null, null, null, 300)));

    @Test
    void beginsTheBooksOrGoesOnWithThemOnTheDayOfTheLastEntryAndNotBefore() {
        BalancesReceived received = new BalancesReceived(
                GROUP,
                LedgerIds.transfer(FROM, GROUP),
                FROM,
                MFO,
                "TJS",
                HELD,
                List.of(
                        new LedgerEntry("MOVED", "SAVINGS", MEMBER, null, 3, 300),
                        new LedgerEntry("CASH", "MOVED", null, null, null, 300)));
        ledger().when(command(HELD)).expectEvents(received);
        ledger(savedTogether()).when(command(HELD)).expectEvents(received);
        refused(ledger(savedTogether()).when(command(HELD.minusDays(1))), "MOVED_BEFORE_THE_LAST_ENTRY");
        refused(ledger(new LedgerClosed(GROUP, TODAY)).when(command(TODAY)), "LEDGER_CLOSED");
    }

    private static MoveInBalances command(LocalDate on) {
        return new MoveInBalances(LEDGER, GROUP, FROM, on, MOVED);
    }
}
