package tj.hamyori.group.model;

import static tj.hamyori.group.model.LedgerAccount.CASH;
import static tj.hamyori.group.model.LedgerAccount.DIFFERENCES;
import static tj.hamyori.group.model.LedgerAccount.INTERNAL_LOANS;
import static tj.hamyori.group.model.LedgerAccount.OPENING;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A group's books, folded from its postings in business order: the same postings give the same books in whatever order
 * they arrived. What the count of the box finds beyond or below the balance becomes a line of its own, so that the
 * books agree with the box after every count. The first count finds what lay there before.
 */
public final class LedgerBook {

    private final Map<Key, Long> balances = new LinkedHashMap<>();
    private final List<Entered> entered = new ArrayList<>();
    private final List<Posting> waiting;

    /**
     * @param member null for accounts that are not kept by member
     * @param loan null for all but internal loans
     */
    public record Key(
            LedgerAccount account,
            @Nullable UUID member,
            @Nullable UUID loan) {}

    /**
     * A posting as it stands in the books.
     *
     * @param lines its own and those of its differences
     * @param expectedOpeningMinor balance of the box before it, null where the books begin with it
     * @param expectedMinor what should lie in the box after it
     * @param cashMinor what lies there
     */
    public record Entered(
            Posting posting,
            List<LedgerLine> lines,
            @Nullable Long expectedOpeningMinor,
            long expectedMinor,
            long cashMinor) {

        /** What the opening count found beyond (or, below zero, short of) the balance. */
        public long openingDifferenceMinor() {
            Long counted = posting.openingCountMinor();
            return counted == null || expectedOpeningMinor == null
                    ? 0
                    : Math.subtractExact(counted, expectedOpeningMinor);
        }

        public long differenceMinor() {
            return Math.subtractExact(cashMinor, expectedMinor);
        }
    }

    private LedgerBook(List<Posting> waiting) {
        this.waiting = waiting;
    }

    /**
     * @param arrived in the order of arrival, which counts between postings of the same day
     * @param known further postings that nobody has to wait for: taken back, or given up
     */
    public static LedgerBook of(Collection<Posting> arrived, Set<UUID> known) {
        List<Posting> left = new ArrayList<>(
                arrived.stream().sorted(Comparator.comparing(Posting::on)).toList());
        LedgerBook book = new LedgerBook(left);
        Set<UUID> there = new HashSet<>(known);
        for (int next = 0; next < left.size(); ) {
            Posting posting = left.get(next);
            if (posting.after() != null && !there.contains(posting.after())) {
                next++;
                continue;
            }
            left.remove(next);
            there.add(posting.id());
            book.enter(posting);
            next = 0;
        }
        return book;
    }

    private void enter(Posting posting) {
        List<LedgerLine> lines = new ArrayList<>();
        Long opening = posting.openingCountMinor();
        Long expectedOpening = entered.isEmpty() && opening != null ? null : Long.valueOf(balanceMinor(CASH));
        if (opening != null) {
            move(lines, Math.subtractExact(opening, balanceMinor(CASH)), entered.isEmpty() ? OPENING : DIFFERENCES);
        }
        posting.lines().forEach(line -> move(lines, line));
        long expected = balanceMinor(CASH);
        Long counted = posting.countedMinor();
        if (counted != null) {
            move(lines, Math.subtractExact(counted, expected), DIFFERENCES);
        }
        entered.add(new Entered(posting, List.copyOf(lines), expectedOpening, expected, balanceMinor(CASH)));
    }

    private void move(List<LedgerLine> lines, long more, LedgerAccount other) {
        if (more != 0) {
            move(lines, LedgerLine.counted(other, more));
        }
    }

    private void move(List<LedgerLine> lines, LedgerLine line) {
        lines.add(line);
        balances.merge(key(line.debit(), line), line.amountMinor(), Math::addExact);
        balances.merge(key(line.credit(), line), Math.negateExact(line.amountMinor()), Math::addExact);
    }

    private static Key key(LedgerAccount account, LedgerLine line) {
        return new Key(
                account,
                account.isPersonal() ? line.memberId() : null,
                account == INTERNAL_LOANS ? line.reference() : null);
    }

    /** Debits minus credits. */
    public long balanceMinor(LedgerAccount account) {
        return balances.entrySet().stream()
                .filter(balance -> balance.getKey().account() == account)
                .mapToLong(Map.Entry::getValue)
                .reduce(0, Math::addExact);
    }

    /** Debits minus credits by account, member and internal loan; what is settled is left out. */
    public Map<Key, Long> balances() {
        Map<Key, Long> open = new LinkedHashMap<>(balances);
        open.values().removeIf(balance -> balance == 0);
        return open;
    }

    /** In business order. */
    public List<Entered> entered() {
        return List.copyOf(entered);
    }

    /** Not entered, because what they follow is not there. */
    public List<Posting> waiting() {
        return List.copyOf(waiting);
    }

    public boolean isEmpty() {
        return waiting.isEmpty() && balances().isEmpty();
    }
}
