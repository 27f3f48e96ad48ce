package tj.hamyori.group.write;

import java.util.List;
import tj.hamyori.group.events.LedgerEntry;
import tj.hamyori.group.model.LedgerAccount;
import tj.hamyori.group.model.LedgerLine;

/** A group's movements as they are stored, and back. */
final class LedgerEntries {

    private LedgerEntries() {}

    static List<LedgerEntry> of(List<LedgerLine> lines) {
        return lines.stream().map(LedgerEntries::of).toList();
    }

    static LedgerEntry of(LedgerLine line) {
        return new LedgerEntry(
                line.debit().name(),
                line.credit().name(),
                line.memberId(),
                line.reference(),
                line.shares(),
                line.amountMinor());
    }

    static List<LedgerLine> lines(List<LedgerEntry> entries) {
        return entries.stream()
                .map(entry -> new LedgerLine(
                        LedgerAccount.valueOf(entry.debit()),
                        LedgerAccount.valueOf(entry.credit()),
                        entry.memberId(),
                        entry.reference(),
                        entry.shares(),
                        entry.amountMinor()))
                .toList();
    }
}
