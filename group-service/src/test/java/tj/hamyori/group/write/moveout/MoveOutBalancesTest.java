package tj.hamyori.group.write.moveout;

import static tj.hamyori.group.write.Fixtures.GROUP;
import static tj.hamyori.group.write.Fixtures.LOAN;
import static tj.hamyori.group.write.Fixtures.MEETING;
import static tj.hamyori.group.write.Fixtures.MEMBER;
import static tj.hamyori.group.write.Fixtures.OTHER_MEMBER;
import static tj.hamyori.group.write.Fixtures.TODAY;
import static tj.hamyori.group.write.Fixtures.ledger;
import static tj.hamyori.group.write.Fixtures.refused;
import static tj.hamyori.group.write.LedgerFacts.HELD;
import static tj.hamyori.group.write.LedgerFacts.LEDGER;
import static tj.hamyori.group.write.LedgerFacts.NEXT_MEETING;
import static tj.hamyori.group.write.LedgerFacts.handedOver;
import static tj.hamyori.group.write.LedgerFacts.lent;
import static tj.hamyori.group.write.LedgerFacts.posted;
import static tj.hamyori.group.write.LedgerFacts.posting;
import static tj.hamyori.group.write.LedgerFacts.saved;
import static tj.hamyori.group.write.LedgerFacts.savedTogether;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tj.hamyori.group.events.BalancesTransferred;
import tj.hamyori.group.events.LedgerClosed;
import tj.hamyori.group.events.LedgerEntry;
import tj.hamyori.group.model.LedgerIds;
import tj.hamyori.group.write.post.PostMeeting;
import tj.hamyori.group.write.unpost.UnpostMeeting;

class MoveOutBalancesTest {

    private static final UUID TO = UUID.fromString("77777777-7777-4777-8777-777777777777");
    private static final LedgerEntry SAVING = saved(MEMBER, 3, 300);

    @Test
    void takesHerSavingsHerSharesAndHerPartOfTheSocialFund() {
        ledger(savedTogether())
                .when(command(HELD, 1, MEMBER))
                .expectEvents(new BalancesTransferred(
                        GROUP,
                        LedgerIds.transfer(GROUP, TO),
                        TO,
                        HELD,
                        List.of(
                                new LedgerEntry("SAVINGS", "MOVED", MEMBER, null, 3, 300),
                                new LedgerEntry("SOCIAL_FUND", "MOVED", null, null, null, 20),
                                new LedgerEntry("MOVED", "CASH", null, null, null, 320))));
        refused(ledger(savedTogether()).when(command(HELD.minusDays(1), 1, MEMBER)), "MOVED_BEFORE_THE_LAST_ENTRY");
    }

    @Test
    void leavesNothingBehindWhereTheGroupEnds() {
        ledger(savedTogether())
                .when(command(HELD, 0, MEMBER, OTHER_MEMBER))
                .expectEvents(new BalancesTransferred(
                        GROUP,
                        LedgerIds.transfer(GROUP, TO),
                        TO,
                        HELD,
                        List.of(
                                new LedgerEntry("MOVED", "CASH", null, null, null, 540),
                                new LedgerEntry("SAVINGS", "MOVED", MEMBER, null, null, 300),
                                new LedgerEntry("SAVINGS", "MOVED", OTHER_MEMBER, null, null, 200),
                                new LedgerEntry("SOCIAL_FUND", "MOVED", null, null, null, 40))));
    }

    @Test
    void takesNothingFromBooksThatWereNeverBegun() {
        ledger().when(command(HELD, 1, MEMBER)).expectNoEvents();
    }

    @Test
    void refusesWhoOwesMoreThanIsHersAndByOneDiram() {
        ledger(posted(posting(null, 0, 0, SAVING, lent("INTERNAL_LOANS", 300))))
                .when(command(HELD, 1, MEMBER))
                .expectSuccessfulHandlerExecution();
        refused(
                ledger(posted(posting(null, 0, 199, SAVING, saved(OTHER_MEMBER, 2, 200), lent("INTERNAL_LOANS", 301))))
                        .when(command(HELD, 1, MEMBER)),
                "MOVERS_OWE_MORE_THAN_THEY_OWN");
    }

    @Test
    void refusesWhereTheBoxHoldsOneDiramTooLittle() {
        LedgerEntry others = new LedgerEntry("INTERNAL_LOANS", "CASH", OTHER_MEMBER, LOAN, null, 200);
        ledger(posted(posting(null, 0, 300, SAVING, saved(OTHER_MEMBER, 2, 200), others)))
                .when(command(HELD, 1, MEMBER))
                .expectSuccessfulHandlerExecution();
        LedgerEntry more = new LedgerEntry("INTERNAL_LOANS", "CASH", OTHER_MEMBER, LOAN, null, 201);
        refused(
                ledger(posted(posting(null, 0, 299, SAVING, saved(OTHER_MEMBER, 2, 200), more)))
                        .when(command(HELD, 1, MEMBER)),
                "BOX_TOO_SMALL_TO_DIVIDE");
    }

    @Test
    void refusesWhileAMeetingWaitsOrCashIsOnItsWay() {
        refused(
                ledger(posted(posting(NEXT_MEETING, 0, 300, SAVING))).when(command(HELD, 1, MEMBER)),
                "MEETINGS_WAITING");
        refused(ledger(handedOver()).when(command(HELD, 0, MEMBER)), "CASH_STILL_IN_TRANSIT");
        ledger(handedOver()).when(command(HELD, 1, MEMBER)).expectNoEvents();
    }

    @Test
    void changesBooksThatAreClosedNoMore() {
        LedgerClosed closed = new LedgerClosed(GROUP, TODAY);
        refused(ledger(closed).when(command(TODAY, 0, MEMBER)), "LEDGER_CLOSED");
        refused(
                ledger(closed)
                        .when(new PostMeeting(
                                LEDGER, GROUP, MEETING, HELD, savedTogether().posting())),
                "LEDGER_CLOSED");
        refused(ledger(savedTogether(), closed).when(new UnpostMeeting(LEDGER, GROUP, MEETING)), "LEDGER_CLOSED");
        ledger(closed).when(new UnpostMeeting(LEDGER, GROUP, MEETING)).expectNoEvents();
    }

    private static MoveOutBalances command(LocalDate on, int stayed, UUID... members) {
        return new MoveOutBalances(LEDGER, GROUP, TO, on, Set.of(members), stayed);
    }
}
