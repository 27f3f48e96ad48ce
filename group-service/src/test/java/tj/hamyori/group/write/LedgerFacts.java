package tj.hamyori.group.write;

import static tj.hamyori.group.write.Fixtures.GROUP;
import static tj.hamyori.group.write.Fixtures.LOAN;
import static tj.hamyori.group.write.Fixtures.MEETING;
import static tj.hamyori.group.write.Fixtures.MEMBER;
import static tj.hamyori.group.write.Fixtures.MFO;
import static tj.hamyori.group.write.Fixtures.OTHER_MEMBER;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tj.hamyori.group.events.LedgerEntry;
import tj.hamyori.group.events.LedgerPosting;
import tj.hamyori.group.events.MeetingPosted;
import tj.hamyori.group.model.LedgerIds;

/** Facts about a group's own books to begin a test with. */
public final class LedgerFacts {

    public static final UUID LEDGER = LedgerIds.of(GROUP);
    public static final UUID NEXT_MEETING = UUID.fromString("44444444-4444-4444-8444-444444444445");
    public static final LocalDate HELD = LocalDate.parse("2025-03-15");

    private LedgerFacts() {}

    public static LedgerEntry saved(UUID member, int shares, long amountMinor) {
        return new LedgerEntry("CASH", "SAVINGS", member, null, shares, amountMinor);
    }

    public static LedgerEntry lent(String account, long amountMinor) {
        return new LedgerEntry(account, "CASH", MEMBER, LOAN, null, amountMinor);
    }

    /** Nothing was missing: opened with nothing, closed with what the entries leave. */
    public static LedgerPosting posting(@Nullable UUID previous, long handedMinor, long left, LedgerEntry... entries) {
        return new LedgerPosting(MFO, "TJS", previous, 0, left, List.of(entries), handedMinor, "nigina", "zarina");
    }

    public static MeetingPosted posted(LedgerPosting posting) {
        return new MeetingPosted(GROUP, MEETING, HELD, posting);
    }

    /** Two members saved 300 and 200 and gave 40 to the social fund. */
    public static MeetingPosted savedTogether() {
        return posted(posting(
                null,
                0,
                540,
                saved(MEMBER, 3, 300),
                saved(OTHER_MEMBER, 2, 200),
                new LedgerEntry("CASH", "SOCIAL_FUND", MEMBER, null, null, 40)));
    }

    /** 250 for the lender came in and were handed to its officer. */
    public static MeetingPosted handedOver() {
        return posted(posting(
                null,
                250,
                0,
                new LedgerEntry("CASH", "OWED_TO_LENDER", MEMBER, LOAN, null, 250),
                new LedgerEntry("IN_TRANSIT", "CASH", null, MEETING, null, 250)));
    }
}
