package tj.hamyori.group.write;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import tj.hamyori.group.model.LedgerAccount;
import tj.hamyori.group.model.LedgerBook;
import tj.hamyori.group.model.LedgerLine;
import tj.hamyori.group.model.Transfer;

/** What goes from one group's books into another's, and when it may. */
final class TransferRules {

    private TransferRules() {}

    static List<LedgerLine> lines(LedgerBook book, Set<UUID> members, int stayed, LocalDate on) {
        refuseUnready(book, on);
        if (stayed == 0) {
            LedgerRule.CASH_STILL_IN_TRANSIT.unless(book.balanceMinor(LedgerAccount.IN_TRANSIT) == 0);
            return Transfer.whole(book);
        }
        List<LedgerLine> lines = Transfer.of(book, members, members.size() + stayed);
        long cash = Transfer.owned(lines);
        LedgerRule.MOVERS_OWE_MORE_THAN_THEY_OWN.unless(cash >= 0);
        LedgerRule.BOX_TOO_SMALL_TO_DIVIDE.unless(
                book.balanceMinor(LedgerAccount.CASH) - cash >= SharingRules.lendersMinor(book));
        return lines;
    }

    static void refuseUnready(LedgerBook book, LocalDate on) {
        LedgerRule.MEETINGS_WAITING.unless(book.waiting().isEmpty());
        LedgerRule.MOVED_BEFORE_THE_LAST_ENTRY.unless(book.entered().stream()
                .noneMatch(entered -> entered.posting().on().isAfter(on)));
    }
}
