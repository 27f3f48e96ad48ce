package tj.hamyori.group.write.confirmdeposit;

import static tj.hamyori.group.write.Fixtures.GROUP;
import static tj.hamyori.group.write.Fixtures.MEETING;
import static tj.hamyori.group.write.Fixtures.MFO;
import static tj.hamyori.group.write.Fixtures.OTHER_MFO;
import static tj.hamyori.group.write.Fixtures.TODAY;
import static tj.hamyori.group.write.Fixtures.TOMORROW;
import static tj.hamyori.group.write.Fixtures.ledger;
import static tj.hamyori.group.write.Fixtures.refused;
import static tj.hamyori.group.write.LedgerFacts.HELD;
import static tj.hamyori.group.write.LedgerFacts.LEDGER;
import static tj.hamyori.group.write.LedgerFacts.handedOver;
import static tj.hamyori.group.write.LedgerFacts.savedTogether;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tj.hamyori.group.events.DepositConfirmed;
import tj.hamyori.group.write.Fixtures.ReadableSeals;

class ConfirmDepositTest {

    private static final String SEALED = ReadableSeals.text("2 кам", "first");

    @Test
    void confirmsOnTheDayItWasHandedOverEvenWhenSomeIsMissing() {
        ledger(handedOver()).when(command(HELD, 248, "nigina")).expectEvents(confirmed(HELD, 248));
        refused(ledger(handedOver()).when(command(HELD.minusDays(1), 248, "nigina")), "DEPOSITED_BEFORE_HANDED");
    }

    @Test
    void confirmsTodayButNotTomorrow() {
        ledger(handedOver()).when(command(TODAY, 250, "nigina")).expectEvents(confirmed(TODAY, 250));
        refused(ledger(handedOver()).when(command(TOMORROW, 250, "nigina")), "DEPOSITED_IN_FUTURE");
    }

    @Test
    void changesNothingAgainAndRefusesAnotherCount() {
        ledger(handedOver(), confirmed(HELD, 248))
                .when(command(HELD, 248, "nigina"))
                .expectNoEvents();
        refused(
                ledger(handedOver(), confirmed(HELD, 248)).when(command(HELD, 249, "nigina")),
                "DEPOSIT_ALREADY_CONFIRMED");
    }

    @Test
    void refusesWhoRecordedTheMeetingAndAMeetingThatHandedNothingOver() {
        refused(ledger(handedOver()).when(command(HELD, 250, "zarina")), "DEPOSIT_BY_ANOTHER");
        refused(ledger(savedTogether()).when(command(HELD, 250, "nigina")), "NOTHING_HANDED_OVER");
    }

    @Test
    void hidesTheBooksFromAnotherOrganisation() {
        refused(
                ledger(handedOver())
                        .when(new ConfirmDeposit(
                                LEDGER, GROUP, MEETING, OTHER_MFO, HELD, 250, null, null, "nigina", TODAY)),
                "UNKNOWN_RESOURCE");
    }

    private static DepositConfirmed confirmed(LocalDate on, long counted) {
        return new DepositConfirmed(GROUP, MEETING, on, 250, counted, SEALED, "nigina");
    }

    private static ConfirmDeposit command(LocalDate on, long counted, String by) {
        return new ConfirmDeposit(LEDGER, GROUP, MEETING, MFO, on, counted, "2 кам", SEALED, by, TODAY);
    }
}
