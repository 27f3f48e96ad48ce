package tj.hamyori.group.write;

import tj.hamyori.group.model.LedgerAccount;
import tj.hamyori.group.model.LedgerBook;
import tj.hamyori.group.model.ShareOut;
import tj.hamyori.platform.problem.RuleViolated;

/** When a group may share out. */
final class SharingRules {

    private SharingRules() {}

    static void check(LedgerBook book, ShareOut shared, boolean last) {
        refuseUnless(book.waiting().isEmpty(), LedgerRule.MEETINGS_WAITING);
        refuseUnless(isSettled(book, LedgerAccount.INTERNAL_LOANS), LedgerRule.INTERNAL_LOANS_OPEN);
        refuseUnless(isSettled(book, LedgerAccount.COVERS), LedgerRule.COVERS_OPEN);
        refuseUnless(!last || isSettled(book, LedgerAccount.SOCIAL_LOANS), LedgerRule.SOCIAL_LOANS_OPEN);
        refuseUnless(shared.totalMinor() > 0 && !shared.parts().isEmpty(), LedgerRule.NOTHING_TO_SHARE_OUT);
        long left = book.balanceMinor(LedgerAccount.CASH) - shared.totalMinor();
        long lenders = -book.balanceMinor(LedgerAccount.OWED_TO_LENDER) - book.balanceMinor(LedgerAccount.IN_TRANSIT);
        refuseUnless(left >= Math.max(0, lenders), LedgerRule.BOX_TOO_SMALL_TO_SHARE_OUT);
    }

    private static boolean isSettled(LedgerBook book, LedgerAccount account) {
        return book.balances().keySet().stream().noneMatch(key -> key.account() == account);
    }

    private static void refuseUnless(boolean allowed, LedgerRule rule) {
        if (!allowed) {
            throw new RuleViolated(rule);
        }
    }
}
