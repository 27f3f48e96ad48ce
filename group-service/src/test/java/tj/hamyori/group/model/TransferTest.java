package tj.hamyori.group.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TransferTest {

    private static final LocalDate DAY = LocalDate.parse("2025-03-15");
    private static final UUID ANORA = new UUID(1, 1);
    private static final UUID BIBI = new UUID(1, 2);
    private static final UUID CHAMAN = new UUID(1, 3);
    private static final UUID LOAN = new UUID(2, 1);

    /** The example in {@link Transfer}. */
    @Test
    void takesWhatIsHersAndHerPartOfWhatIsEverybodys() {
        LedgerBook book = book(List.of(
                line(BoxLineKind.SAVING, ANORA, null, 500),
                line(BoxLineKind.SAVING, BIBI, null, 300),
                line(BoxLineKind.SAVING, CHAMAN, null, 200),
                line(BoxLineKind.FINE, ANORA, null, 11),
                line(BoxLineKind.SOCIAL_FUND_IN, BIBI, null, 100),
                line(BoxLineKind.INTERNAL_LOAN, CHAMAN, LOAN, 50)));

        List<LedgerLine> lines = Transfer.of(book, Set.of(CHAMAN), 3);
        LedgerBook there = book(Transfer.received(lines));

        assertThat(there.balances())
                .isEqualTo(Map.of(
                        key(LedgerAccount.SAVINGS, CHAMAN, null), -200L,
                        key(LedgerAccount.INTERNAL_LOANS, CHAMAN, LOAN), 50L,
                        key(LedgerAccount.FINES, null, null), -2L,
                        key(LedgerAccount.SOCIAL_FUND, null, null), -33L,
                        key(LedgerAccount.CASH, null, null), 185L));
    }

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    /** Whatever the books, nothing is made or lost between the two groups, and both balance. */
    @ParameterizedTest
    @MethodSource("seeds")
    void losesNothingBetweenTheTwoGroups(long seed) {
        Random random = new Random(seed);
        List<UUID> all = IntStream.rangeClosed(1, 2 + random.nextInt(6))
                .mapToObj(number -> new UUID(1, number))
                .toList();
        List<LedgerLine> happened = new ArrayList<>();
        for (int number = 0; number < 30; number++) {
            BoxLineKind kind = BoxLineKind.values()[random.nextInt(BoxLineKind.values().length)];
            UUID member = kind.isOfAMember() ? all.get(random.nextInt(all.size())) : null;
            UUID loan = kind.isOfAnInternalLoan() ? new UUID(2, 1) : null;
            happened.add(line(kind, member, loan, 1 + random.nextInt(10_000)));
        }
        Set<UUID> movers = Set.copyOf(all.subList(0, 1 + random.nextInt(all.size() - 1)));
        List<LedgerLine> lines = Transfer.of(book(happened), movers, all.size());

        List<LedgerLine> here = new ArrayList<>(happened);
        here.addAll(lines);
        LedgerBook left = book(here);
        LedgerBook there = book(Transfer.received(lines));
        LedgerBook before = book(happened);

        for (LedgerAccount account : LedgerAccount.values()) {
            if (Transfer.owned(lines) >= 0 && account != LedgerAccount.MOVED) {
                assertThat(left.balanceMinor(account) + there.balanceMinor(account))
                        .isEqualTo(before.balanceMinor(account));
            }
        }
        assertThat(sum(there)).isZero();
        assertThat(sum(left)).isZero();
        if (Transfer.owned(lines) >= 0) {
            assertThat(left.balanceMinor(LedgerAccount.MOVED)).isZero();
        }
        assertThat(left.balances().keySet()).noneMatch(key -> key.member() != null && movers.contains(key.member()));
    }

    private static long sum(LedgerBook book) {
        return book.balances().values().stream().mapToLong(Long::longValue).sum();
    }

    private static LedgerBook.Key key(LedgerAccount account, @Nullable UUID member, @Nullable UUID loan) {
        return new LedgerBook.Key(account, member, loan);
    }

    private static LedgerBook book(List<LedgerLine> lines) {
        return LedgerBook.of(List.of(Posting.uncounted(new UUID(5, 1), DAY, lines)), Set.of());
    }

    private static LedgerLine line(BoxLineKind kind, @Nullable UUID member, @Nullable UUID loan, long amountMinor) {
        return new LedgerLine(kind.debit(), kind.credit(), member, loan, null, amountMinor);
    }
}
