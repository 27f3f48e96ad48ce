package tj.hamyori.group.model;

import static tj.hamyori.group.model.LedgerAccount.CASH;
import static tj.hamyori.group.model.LedgerAccount.COVERS;
import static tj.hamyori.group.model.LedgerAccount.DIFFERENCES;
import static tj.hamyori.group.model.LedgerAccount.IN_TRANSIT;
import static tj.hamyori.group.model.LedgerAccount.OWED_TO_LENDER;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How what happened at a meeting moves the group's accounts. */
public final class MeetingLines {

    private MeetingLines() {}

    /** Money for the lender, or given back to the group for what it had paid. */
    public static LedgerLine handedOver(
            LineKind kind, UUID memberId, UUID loanId, @Nullable UUID coveredBy, long amountMinor) {
        boolean fromTheFund = kind == LineKind.COVER && coveredBy == null;
        return new LedgerLine(
                fromTheFund ? COVERS : CASH,
                kind == LineKind.REIMBURSEMENT ? COVERS : OWED_TO_LENDER,
                memberId,
                loanId,
                null,
                amountMinor);
    }

    /** Cash given to the lender's officer at this meeting. */
    public static LedgerLine givenToOfficer(UUID meetingId, long amountMinor) {
        return new LedgerLine(IN_TRANSIT, CASH, null, meetingId, null, amountMinor);
    }

    /** The lender has it: what it counted is paid, and the rest of what was handed over is missing. */
    public static List<LedgerLine> deposited(UUID meetingId, long handedMinor, long countedMinor) {
        List<LedgerLine> lines = new ArrayList<>();
        add(lines, OWED_TO_LENDER, IN_TRANSIT, meetingId, Math.min(handedMinor, countedMinor));
        add(lines, DIFFERENCES, IN_TRANSIT, meetingId, handedMinor - countedMinor);
        add(lines, OWED_TO_LENDER, DIFFERENCES, meetingId, countedMinor - handedMinor);
        return lines;
    }

    private static void add(
            List<LedgerLine> lines, LedgerAccount debit, LedgerAccount credit, UUID meetingId, long amountMinor) {
        if (amountMinor > 0) {
            lines.add(new LedgerLine(debit, credit, null, meetingId, null, amountMinor));
        }
    }
}
