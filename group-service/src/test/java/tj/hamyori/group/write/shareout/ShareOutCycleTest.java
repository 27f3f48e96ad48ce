package tj.hamyori.group.write.shareout;

import static tj.hamyori.group.write.Fixtures.FACT;
import static tj.hamyori.group.write.Fixtures.GROUP;
import static tj.hamyori.group.write.Fixtures.MEMBER;
import static tj.hamyori.group.write.Fixtures.MFO;
import static tj.hamyori.group.write.Fixtures.OTHER_MEMBER;
import static tj.hamyori.group.write.Fixtures.OTHER_MFO;
import static tj.hamyori.group.write.Fixtures.TODAY;
import static tj.hamyori.group.write.Fixtures.TOMORROW;
import static tj.hamyori.group.write.Fixtures.ledger;
import static tj.hamyori.group.write.Fixtures.refused;
import static tj.hamyori.group.write.LedgerFacts.HELD;
import static tj.hamyori.group.write.LedgerFacts.LEDGER;
import static tj.hamyori.group.write.LedgerFacts.NEXT_MEETING;
import static tj.hamyori.group.write.LedgerFacts.lent;
import static tj.hamyori.group.write.LedgerFacts.posted;
import static tj.hamyori.group.write.LedgerFacts.posting;
import static tj.hamyori.group.write.LedgerFacts.saved;
import static tj.hamyori.group.write.LedgerFacts.savedTogether;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tj.hamyori.group.events.LedgerEntry;
import tj.hamyori.group.events.ShareOutRecorded;

/** Nigina writes it down. */
class ShareOutCycleTest {

    private static final ShareOutRecorded RECORDED = new ShareOutRecorded(
            GROUP,
            FACT,
            HELD,
            false,
            500,
            List.of(
                    new LedgerEntry("SAVINGS", "CYCLE", MEMBER, null, null, 300),
                    new LedgerEntry("SAVINGS", "CYCLE", OTHER_MEMBER, null, null, 200),
                    new LedgerEntry("CYCLE", "CASH", MEMBER, null, null, 300),
                    new LedgerEntry("CYCLE", "CASH", OTHER_MEMBER, null, null, 200)),
            "nigina");

    @Test
    void recordsAllButTheSocialFundOnTheDayOfTheLastMeetingAndNotBefore() {
        ledger(savedTogether()).when(command(HELD, false)).expectEvents(RECORDED);
        refused(ledger(savedTogether()).when(command(HELD.minusDays(1), false)), "SHARED_BEFORE_THE_LAST_ENTRY");
    }

    @Test
    void isRecordedTodayButNotTomorrow() {
        ledger(savedTogether()).when(command(TODAY, false)).expectSuccessfulHandlerExecution();
        refused(ledger(savedTogether()).when(command(TOMORROW, false)), "SHARED_IN_FUTURE");
    }

    @Test
    void changesNothingAgainAndRefusesOtherContent() {
        ledger(savedTogether(), RECORDED).when(command(HELD, false)).expectNoEvents();
        refused(ledger(savedTogether(), RECORDED).when(command(HELD, true)), "SHARE_OUT_ID_REUSED");
    }

    @Test
    void refusesWhileMoneyIsLentOrPaidForAMember() {
        LedgerEntry saving = saved(MEMBER, 3, 300);
        refused(
                ledger(posted(posting(null, 0, 299, saving, lent("INTERNAL_LOANS", 1))))
                        .when(command(HELD, false)),
                "INTERNAL_LOANS_OPEN");
        LedgerEntry covered = new LedgerEntry("COVERS", "OWED_TO_LENDER", MEMBER, null, null, 1);
        refused(ledger(posted(posting(null, 0, 300, saving, covered))).when(command(HELD, false)), "COVERS_OPEN");
    }

    @Test
    void sharesTheSocialFundOnlyOnceItsLoansAreBack() {
        LedgerEntry fund = new LedgerEntry("CASH", "SOCIAL_FUND", MEMBER, null, null, 40);
        LedgerEntry lent = new LedgerEntry("SOCIAL_LOANS", "CASH", MEMBER, null, null, 40);
        Object books = posted(posting(null, 0, 300, saved(MEMBER, 3, 300), fund, lent));
        ledger(books).when(command(HELD, false)).expectSuccessfulHandlerExecution();
        refused(ledger(books).when(command(HELD, true)), "SOCIAL_LOANS_OPEN");
    }

    @Test
    void refusesWhatIsNotThere() {
        LedgerEntry fine = new LedgerEntry("CASH", "FINES", MEMBER, null, null, 5);
        refused(ledger(posted(posting(null, 0, 5, fine))).when(command(HELD, false)), "NOTHING_TO_SHARE_OUT");
        // The social fund was lent out twice over: savings lie under it.
        LedgerEntry lent = new LedgerEntry("SOCIAL_LOANS", "CASH", MEMBER, null, null, 1);
        refused(
                ledger(posted(posting(null, 0, 299, saved(MEMBER, 3, 300), lent)))
                        .when(command(HELD, false)),
                "BOX_TOO_SMALL_TO_SHARE_OUT");
    }

    @Test
    void refusesWhileAMeetingWaits() {
        refused(
                ledger(posted(posting(NEXT_MEETING, 0, 300, saved(MEMBER, 3, 300))))
                        .when(command(HELD, false)),
                "MEETINGS_WAITING");
    }

    @Test
    void hidesTheBooksFromAnotherOrganisation() {
        refused(
                ledger(savedTogether())
                        .when(new ShareOutCycle(LEDGER, GROUP, OTHER_MFO, FACT, HELD, false, "nigina", TODAY)),
                "UNKNOWN_RESOURCE");
    }

    private static ShareOutCycle command(LocalDate on, boolean last) {
        return new ShareOutCycle(LEDGER, GROUP, MFO, FACT, on, last, "nigina", TODAY);
    }
}
