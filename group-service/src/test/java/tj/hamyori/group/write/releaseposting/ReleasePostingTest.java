package tj.hamyori.group.write.releaseposting;

import static tj.hamyori.group.write.Fixtures.GROUP;
import static tj.hamyori.group.write.Fixtures.MEETING;
import static tj.hamyori.group.write.Fixtures.ledger;
import static tj.hamyori.group.write.LedgerFacts.LEDGER;

import org.junit.jupiter.api.Test;
import tj.hamyori.group.events.PostingReleased;

class ReleasePostingTest {

    @Test
    void givesAMissingMeetingUpOnce() {
        ReleasePosting command = new ReleasePosting(LEDGER, GROUP, MEETING);
        PostingReleased released = new PostingReleased(GROUP, MEETING);

        ledger().when(command).expectEvents(released);
        ledger(released).when(command).expectNoEvents();
    }
}
