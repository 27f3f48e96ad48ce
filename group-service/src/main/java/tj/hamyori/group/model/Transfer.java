package tj.hamyori.group.model;

import static java.util.stream.Collectors.toMap;
import static tj.hamyori.group.model.LedgerAccount.CASH;
import static tj.hamyori.group.model.LedgerAccount.MOVED;
import static tj.hamyori.group.model.LedgerAccount.SAVINGS;
import static tj.hamyori.group.model.LedgerAccount.SOCIAL_FUND;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What goes from one group's books into another's, line by line, each against {@link LedgerAccount#MOVED}.
 *
 * <p>Who goes takes her savings and what she owes. Of what all own together (fines, other income, differences, what lay
 * in the box at first) goes the part that a sharing-out would give, by shares or savings; of the social fund a part by
 * heads. Parts are cut to whole minor units and the rest stays. Cash goes for all of it; money of the lender stays.
 *
 * <p>Example: three members with savings of 500, 300 and 200, fines of 11 and a social fund of 100; the third owes an
 * internal loan of 50. She goes with savings of 200, her loan of 50, fines of 2 (a fifth of 11, cut), 33 of the social
 * fund, and so with cash of 185.
 */
public final class Transfer {

    private Transfer() {}

    /** All there is; shares are counted no more, since a share of the one group is none of the other. */
    public static List<LedgerLine> whole(LedgerBook book) {
        List<LedgerLine> lines = new ArrayList<>();
        book.balances().forEach((key, balance) -> add(lines, key, null, balance));
        return lines;
    }

    /**
     * @param movers who go
     * @param members how many belong to the group, those who go included
     */
    public static List<LedgerLine> of(LedgerBook book, Set<UUID> movers, int members) {
        Optional<Map<UUID, Long>> shares = ShareOut.weights(book);
        List<LedgerLine> lines = new ArrayList<>();
        book.balances().forEach((key, balance) -> {
            UUID member = key.member();
            if (member != null && movers.contains(member)) {
                Integer hers = key.account() == SAVINGS
                        ? shares.map(all -> Math.toIntExact(all.getOrDefault(member, 0L)))
                                .orElse(null)
                        : null;
                add(lines, key, hers, balance);
            }
        });
        Map<UUID, Long> weights = shares.orElseGet(() -> ShareOut.saved(book));
        book.balances().forEach((key, balance) -> {
            if (key.account() == SOCIAL_FUND) {
                add(lines, key, null, part(balance, movers.size(), members));
            } else if (key.account().isShared() && key.account() != SAVINGS) {
                add(lines, key, null, part(balance, weights, movers, members));
            }
        });
        long cash = owned(lines);
        if (cash > 0) {
            lines.add(LedgerLine.of(MOVED, CASH, cash));
        }
        return lines;
    }

    /** What those who go own beyond what they owe, cash for it not yet counted; below zero where they owe more. */
    public static long owned(List<LedgerLine> lines) {
        return lines.stream()
                .filter(line -> line.credit() != CASH)
                .mapToLong(line -> line.credit() == MOVED ? line.amountMinor() : Math.negateExact(line.amountMinor()))
                .reduce(0, Math::addExact);
    }

    /** The same in the other group's books. */
    public static List<LedgerLine> received(List<LedgerLine> lines) {
        return lines.stream()
                .map(line -> new LedgerLine(
                        line.credit(),
                        line.debit(),
                        line.memberId(),
                        line.reference(),
                        line.shares(),
                        line.amountMinor()))
                .toList();
    }

    private static long part(long balance, Map<UUID, Long> weights, Set<UUID> movers, int members) {
        Map<UUID, Long> counted = weights.entrySet().stream()
                .filter(weight -> weight.getValue() > 0)
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        long all = counted.values().stream().reduce(0L, Math::addExact);
        if (all == 0) {
            return part(balance, movers.size(), members);
        }
        long theirs = movers.stream()
                .mapToLong(mover -> counted.getOrDefault(mover, 0L))
                .reduce(0, Math::addExact);
        return part(balance, theirs, all);
    }

    private static long part(long balance, long theirs, long all) {
        return BigInteger.valueOf(balance)
                .multiply(BigInteger.valueOf(theirs))
                .divide(BigInteger.valueOf(all))
                .longValueExact();
    }

    private static void add(List<LedgerLine> lines, LedgerBook.Key key, @Nullable Integer shares, long balance) {
        if (balance > 0) {
            lines.add(new LedgerLine(MOVED, key.account(), key.member(), key.loan(), shares, balance));
        } else if (balance < 0) {
            lines.add(
                    new LedgerLine(key.account(), MOVED, key.member(), key.loan(), shares, Math.negateExact(balance)));
        }
    }
}
