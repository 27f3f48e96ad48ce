package tj.hamyori.group.write.post;

import static tj.hamyori.group.write.Fixtures.GROUP;
import static tj.hamyori.group.write.Fixtures.MEETING;
import static tj.hamyori.group.write.Fixtures.ledger;
import static tj.hamyori.group.write.LedgerFacts.HELD;
import static tj.hamyori.group.write.LedgerFacts.LEDGER;
import static tj.hamyori.group.write.LedgerFacts.savedTogether;

import org.junit.jupiter.api.Test;

class PostMeetingTest {

    private static final PostMeeting COMMAND =
            new PostMeeting(LEDGER, GROUP, MEETING, HELD, savedTogether().posting());

    @Test
    void entersAMeetingOnce() {
        ledger().when(COMMAND).expectEvents(savedTogether());
        ledger(savedTogether()).when(COMMAND).expectNoEvents();
    }
}
