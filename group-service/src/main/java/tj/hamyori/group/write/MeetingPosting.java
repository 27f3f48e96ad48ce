package tj.hamyori.group.write;

import java.util.stream.Stream;
import tj.hamyori.group.events.HandedOver;
import tj.hamyori.group.events.LedgerPosting;
import tj.hamyori.group.events.MeetingRecorded;
import tj.hamyori.group.events.MeetingSteps;
import tj.hamyori.group.events.MovedInBox;
import tj.hamyori.group.model.BoxLineKind;
import tj.hamyori.group.model.LedgerLine;
import tj.hamyori.group.model.LineKind;
import tj.hamyori.group.model.MeetingLines;

/** How a meeting goes into the group's books. */
final class MeetingPosting {

    private MeetingPosting() {}

    static LedgerPosting of(MeetingRecorded meeting, long countedMinor) {
        MeetingSteps steps = meeting.steps();
        return new LedgerPosting(
                meeting.mfo(),
                meeting.currency(),
                steps == null ? null : steps.previousMeetingId(),
                meeting.openingCountMinor(),
                countedMinor,
                Stream.concat(
                                meeting.repayments().stream().map(MeetingPosting::line),
                                steps == null ? Stream.of() : lines(meeting, steps))
                        .map(LedgerEntries::of)
                        .toList(),
                steps == null ? 0 : steps.handedToLenderMinor(),
                steps == null ? null : steps.handedTo(),
                meeting.recordedBy());
    }

    private static LedgerLine line(HandedOver line) {
        return MeetingLines.handedOver(
                LineKind.of(line.kind()),
                line.memberId(),
                line.loanId(),
                line.coveredBy(),
                line.amount().amountMinor());
    }

    private static Stream<LedgerLine> lines(MeetingRecorded meeting, MeetingSteps steps) {
        long handed = steps.handedToLenderMinor();
        return Stream.concat(
                steps.box().stream().map(MeetingPosting::line),
                handed == 0 ? Stream.of() : Stream.of(MeetingLines.givenToOfficer(meeting.meetingId(), handed)));
    }

    private static LedgerLine line(MovedInBox moved) {
        BoxLineKind kind = BoxLineKind.valueOf(moved.kind());
        return new LedgerLine(
                kind.debit(),
                kind.credit(),
                moved.memberId(),
                moved.internalLoanId(),
                moved.shares(),
                moved.amountMinor());
    }
}
