package tj.hamyori.group.model;

import static tj.hamyori.group.model.LedgerAccount.INTERNAL_LOANS;
import static tj.hamyori.group.model.LedgerAccount.SAVINGS;
import static tj.hamyori.group.model.LedgerAccount.SOCIAL_LOANS;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Compares what one meeting took out of a member's accounts with what the books have there: who took more than she had
 * saved, or gave back more than she owed. Cash that moved is a fact, so it is shown and not refused; as long as it
 * stands, the group cannot share out.
 *
 * <p>Worked example: she had saved 1 000 and saves 200 more; up to 1 200 she takes out, with 1 201 she is shown.
 */
public final class BeyondBalance {

    private static final Set<LedgerAccount> LENT = Set.of(INTERNAL_LOANS, SOCIAL_LOANS);

    private BeyondBalance() {}

    /** @param loan null but for internal loans, which are kept apart */
    private record Kept(
            LedgerAccount account,
            @Nullable UUID member,
            @Nullable UUID loan) {}

    /**
     * @param before all lines of the books before the meeting
     * @param own what the meeting itself moved
     */
    public static List<MeetingRemark> of(List<LedgerLine> before, List<LedgerLine> own) {
        Map<Kept, Long> there = new LinkedHashMap<>();
        before.forEach(line -> {
            add(there, kept(line.debit(), line), sign(line.debit()) * line.amountMinor());
            add(there, kept(line.credit(), line), -sign(line.credit()) * line.amountMinor());
        });
        Map<Kept, Long> taken = new LinkedHashMap<>();
        own.forEach(line -> {
            add(LENT.contains(line.debit()) ? there : taken, kept(line.debit(), line), line.amountMinor());
            add(line.credit() == SAVINGS ? there : taken, kept(line.credit(), line), line.amountMinor());
        });
        return taken.entrySet().stream()
                .filter(one -> one.getValue() > there.getOrDefault(one.getKey(), 0L))
                .map(one -> remark(one.getKey(), Math.max(0, there.getOrDefault(one.getKey(), 0L)), one.getValue()))
                .toList();
    }

    private static MeetingRemark remark(Kept kept, long there, long taken) {
        MeetingRemark.Kind kind = kept.account() == SAVINGS
                ? MeetingRemark.Kind.WITHDRAWN_BEYOND_SAVINGS
                : MeetingRemark.Kind.REPAID_BEYOND_LOAN;
        return new MeetingRemark(kind, kept.member(), there, taken);
    }

    /** Savings stand on the credit side, loans on the debit side. */
    private static int sign(LedgerAccount account) {
        return account == SAVINGS ? -1 : 1;
    }

    private static void add(Map<Kept, Long> sums, @Nullable Kept account, long amountMinor) {
        if (account != null) {
            sums.merge(account, amountMinor, Math::addExact);
        }
    }

    private static @Nullable Kept kept(LedgerAccount account, LedgerLine line) {
        return account == SAVINGS || LENT.contains(account)
                ? new Kept(account, line.memberId(), account == INTERNAL_LOANS ? line.reference() : null)
                : null;
    }
}
