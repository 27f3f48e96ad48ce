package tj.hamyori.group.model;

import static tj.hamyori.group.model.LedgerAccount.CASH;
import static tj.hamyori.group.model.LedgerAccount.CYCLE;
import static tj.hamyori.group.model.LedgerAccount.SAVINGS;
import static tj.hamyori.group.model.LedgerAccount.SOCIAL_FUND;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a group shares out at the end of a cycle, and to whom: all it owns but the social fund, by shares where every
 * saving since the last time was counted in shares, else by savings. Each part is rounded down to whole minor units;
 * the units left over go one each to the largest fractions cut off, in order of member ids where they are equal.
 *
 * @param totalMinor what is shared out
 * @param parts by member
 * @param lines the movements that empty the shared accounts
 */
public record ShareOut(long totalMinor, List<Part> parts, List<LedgerLine> lines) {

    /**
     * @param weight her shares or her savings
     * @param savedMinor what she had saved
     */
    public record Part(UUID memberId, long weight, long savedMinor, long amountMinor) {}

    /** @param last the group ends: the social fund is shared out as well */
    public static ShareOut of(LedgerBook book, boolean last) {
        Map<LedgerAccount, Long> shared = new TreeMap<>();
        book.balances().forEach((key, balance) -> {
            if (key.account().isShared() && key.account() != SAVINGS || last && key.account() == SOCIAL_FUND) {
                shared.merge(key.account(), Math.negateExact(balance), Math::addExact);
            }
        });
        Map<UUID, Long> saved = saved(book);
        long total = Math.addExact(sum(shared), sum(saved));
        List<Part> parts = parts(total, saved, weights(book).orElse(saved));
        return new ShareOut(total, parts, lines(shared, saved, parts));
    }

    /** Savings by member. */
    static Map<UUID, Long> saved(LedgerBook book) {
        Map<UUID, Long> saved = new TreeMap<>();
        book.balances().forEach((key, balance) -> {
            UUID member = key.member();
            if (key.account() == SAVINGS && member != null) {
                saved.put(member, Math.negateExact(balance));
            }
        });
        return saved;
    }

    /** Shares by member since the last sharing-out; empty where a saving was not counted in them. */
    static Optional<Map<UUID, Long>> weights(LedgerBook book) {
        Map<UUID, Long> shares = new TreeMap<>();
        boolean allCounted = true;
        List<LedgerLine> lines = book.entered().stream()
                .flatMap(entered -> entered.lines().stream())
                .toList();
        for (LedgerLine line : lines) {
            UUID member = line.memberId();
            Integer counted = line.shares();
            if (line.debit() == CYCLE || line.credit() == CYCLE) {
                shares.clear();
                allCounted = true;
            } else if (member != null && (line.credit() == SAVINGS || line.debit() == SAVINGS)) {
                allCounted &= counted != null;
                long signed = counted == null ? 0 : line.credit() == SAVINGS ? counted : -counted;
                shares.merge(member, signed, Math::addExact);
            }
        }
        return allCounted ? Optional.of(shares) : Optional.empty();
    }

    private static List<Part> parts(long total, Map<UUID, Long> saved, Map<UUID, Long> weights) {
        Map<UUID, Long> counted = new TreeMap<>(weights);
        counted.values().removeIf(weight -> weight <= 0);
        long all = sum(counted);
        if (total <= 0 || all == 0) {
            return List.of();
        }
        List<Fraction> fractions = new ArrayList<>();
        counted.forEach((member, weight) -> {
            BigInteger[] part = BigInteger.valueOf(total)
                    .multiply(BigInteger.valueOf(weight))
                    .divideAndRemainder(BigInteger.valueOf(all));
            fractions.add(new Fraction(member, weight, part[0].longValueExact(), part[1]));
        });
        long left = total - fractions.stream().mapToLong(Fraction::whole).sum();
        List<UUID> first = fractions.stream()
                .sorted(Comparator.comparing(Fraction::rest).reversed().thenComparing(Fraction::memberId))
                .map(Fraction::memberId)
                .limit(left)
                .toList();
        return fractions.stream()
                .map(part -> new Part(
                        part.memberId(),
                        part.weight(),
                        saved.getOrDefault(part.memberId(), 0L),
                        part.whole() + (first.contains(part.memberId()) ? 1 : 0)))
                .toList();
    }

    private record Fraction(UUID memberId, long weight, long whole, BigInteger rest) {}

    private static List<LedgerLine> lines(Map<LedgerAccount, Long> shared, Map<UUID, Long> saved, List<Part> parts) {
        List<LedgerLine> lines = new ArrayList<>();
        shared.forEach((account, amount) -> empty(lines, account, null, amount));
        saved.forEach((member, amount) -> empty(lines, SAVINGS, member, amount));
        parts.forEach(part -> empty(lines, CYCLE, part.memberId(), CASH, part.amountMinor()));
        return lines;
    }

    private static void empty(List<LedgerLine> lines, LedgerAccount account, @Nullable UUID member, long amountMinor) {
        empty(lines, account, member, CYCLE, amountMinor);
    }

    private static void empty(
            List<LedgerLine> lines, LedgerAccount from, @Nullable UUID member, LedgerAccount to, long amountMinor) {
        if (amountMinor > 0) {
            lines.add(new LedgerLine(from, to, member, null, null, amountMinor));
        } else if (amountMinor < 0) {
            lines.add(new LedgerLine(to, from, member, null, null, Math.negateExact(amountMinor)));
        }
    }

    private static long sum(Map<?, Long> amounts) {
        return amounts.values().stream().mapToLong(Long::longValue).reduce(0, Math::addExact);
    }
}
