package tj.hamyori.group.write;

import tj.hamyori.group.model.LedgerAccount;
import tj.hamyori.group.model.LedgerBook;
import tj.hamyori.group.model.ShareOut;

/** When a group may share out. */
final class SharingRules {

    private SharingRules() {}

    static void check(LedgerBook book, ShareOut shared, boolean last) {
        LedgerRule.MEETINGS_WAITING.unless(book.waiting().isEmpty());
        LedgerRule.INTERNAL_LOANS_OPEN.unless(isSettled(book, LedgerAccount.INTERNAL_LOANS));
        LedgerRule.COVERS_OPEN.unless(isSettled(book, LedgerAccount.COVERS));
        LedgerRule.SOCIAL_LOANS_OPEN.unless(!last || isSettled(book, LedgerAccount.SOCIAL_LOANS));
        LedgerRule.NOTHING_TO_SHARE_OUT.unless(
                shared.totalMinor() > 0 && !shared.parts().isEmpty());
        long left = book.balanceMinor(LedgerAccount.CASH) - shared.totalMinor();
        LedgerRule.BOX_TOO_SMALL_TO_SHARE_OUT.unless(left >= lendersMinor(book));
    }

    /** What lies in the box and belongs to the lender. */
    static long lendersMinor(LedgerBook book) {
        return Math.max(
                0, -book.balanceMinor(LedgerAccount.OWED_TO_LENDER) - book.balanceMinor(LedgerAccount.IN_TRANSIT));
    }

    private static boolean isSettled(LedgerBook book, LedgerAccount account) {
        return book.balances().keySet().stream().noneMatch(key -> key.account() == account);
    }
}
