package tj.hamyori.group.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for the books of any group, whatever its meetings did and in whatever order they arrived. */
class LedgerBookPropertiesTest {

    private static final LocalDate START = LocalDate.parse("2025-01-05");
    private static final int MEMBERS = 5;

    @Provide
    Arbitrary<List<Posting>> meetings() {
        return meeting().list().ofMinSize(1).ofMaxSize(12).map(LedgerBookPropertiesTest::chained);
    }

    private static Arbitrary<Posting> meeting() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.longs().between(0, 100_000),
                        line().list().ofMaxSize(15),
                        Arbitraries.longs().between(0, 100_000),
                        Arbitraries.integers().between(0, Integer.MAX_VALUE))
                .as((week, opening, lines, counted, seed) ->
                        new Posting(new UUID(7, seed), START.plusWeeks(week), null, opening, lines, counted));
    }

    private static Arbitrary<LedgerLine> line() {
        Arbitrary<LedgerLine> own = Combinators.combine(
                        Arbitraries.of(BoxLineKind.class),
                        Arbitraries.integers().between(0, MEMBERS - 1),
                        Arbitraries.longs().between(1, 50_000))
                .as((kind, member, amount) -> new LedgerLine(
                        kind.debit(),
                        kind.credit(),
                        kind.isOfAMember() ? new UUID(1, member) : null,
                        kind.isOfAnInternalLoan() ? new UUID(2, member) : null,
                        kind == BoxLineKind.SAVING || kind == BoxLineKind.WITHDRAWAL ? 1 : null,
                        amount));
        Arbitrary<LedgerLine> lenders = Combinators.combine(
                        Arbitraries.of(LineKind.class),
                        Arbitraries.integers().between(0, MEMBERS - 1),
                        Arbitraries.longs().between(1, 50_000))
                .as((kind, member, amount) ->
                        MeetingLines.handedOver(kind, new UUID(1, member), new UUID(3, member), null, amount));
        return Arbitraries.oneOf(own, lenders);
    }

    /** One meeting a day, each second one naming the one before it. */
    private static List<Posting> chained(List<Posting> random) {
        List<Posting> days = new ArrayList<>();
        for (int at = 0; at < random.size(); at++) {
            Posting one = random.get(at);
            days.add(new Posting(
                    new UUID(9, at),
                    START.plusWeeks(at),
                    at % 2 == 1 ? new UUID(9, at - 1) : null,
                    one.openingCountMinor(),
                    one.lines(),
                    one.countedMinor()));
        }
        return days;
    }

    @Property
    void debitsEqualCreditsAndTheBoxHoldsWhatWasCounted(@ForAll("meetings") List<Posting> meetings) {
        for (int upTo = 1; upTo <= meetings.size(); upTo++) {
            LedgerBook book = LedgerBook.of(meetings.subList(0, upTo), Set.of());

            assertThat(book.balances().values().stream()
                            .mapToLong(Long::longValue)
                            .sum())
                    .isZero();
            assertThat(book.balanceMinor(LedgerAccount.CASH))
                    .isEqualTo(meetings.get(upTo - 1).countedMinor());
            assertThat(book.waiting()).isEmpty();
        }
    }

    @Property
    void theOrderOfArrivalChangesNothing(@ForAll("meetings") List<Posting> meetings, @ForAll long seed) {
        List<Posting> shuffled = new ArrayList<>(meetings);
        Collections.shuffle(shuffled, new Random(seed));

        LedgerBook book = LedgerBook.of(meetings, Set.of());
        LedgerBook late = LedgerBook.of(shuffled, Set.of());

        assertThat(late.balances()).isEqualTo(book.balances());
        assertThat(late.entered()).isEqualTo(book.entered());
    }

    @Property
    void whatFollowsAMissingMeetingWaitsAndNothingOfItIsEntered(@ForAll("meetings") List<Posting> meetings) {
        LedgerBook book = LedgerBook.of(meetings.subList(1, meetings.size()), Set.of());
        LedgerBook given = LedgerBook.of(
                meetings.subList(1, meetings.size()), Set.of(meetings.getFirst().id()));

        assertThat(book.waiting())
                .isEqualTo(
                        meetings.subList(1, meetings.size()).stream().limit(1).toList());
        assertThat(book.entered()).hasSize(Math.max(0, meetings.size() - 2));
        assertThat(given.waiting()).isEmpty();
    }

    @Property
    void aSharingOutGivesAwayExactlyWhatIsShared(@ForAll("meetings") List<Posting> meetings, @ForAll boolean last) {
        LedgerBook book = LedgerBook.of(meetings, Set.of());
        ShareOut shared = ShareOut.of(book, last);
        if (shared.parts().isEmpty()) {
            return;
        }
        List<Posting> all = new ArrayList<>(meetings);
        all.add(Posting.uncounted(new UUID(9, 99), START.plusWeeks(99), shared.lines()));

        LedgerBook after = LedgerBook.of(all, Set.of());

        assertThat(shared.parts().stream().mapToLong(ShareOut.Part::amountMinor).sum())
                .isEqualTo(shared.totalMinor());
        assertThat(after.balanceMinor(LedgerAccount.CYCLE)).isZero();
        assertThat(after.balances().entrySet().stream()
                        .filter(balance -> balance.getKey().account().isShared()))
                .isEmpty();
        assertThat(after.balanceMinor(LedgerAccount.SOCIAL_FUND))
                .isEqualTo(last ? 0 : book.balanceMinor(LedgerAccount.SOCIAL_FUND));
    }

    @Property
    void passbooksAddUpToTheBooks(@ForAll("meetings") List<Posting> meetings) {
        LedgerBook book = LedgerBook.of(meetings, Set.of());
        Map<LedgerBook.Key, Long> balances = book.balances();

        for (int member = 0; member < MEMBERS; member++) {
            UUID id = new UUID(1, member);
            List<PassbookEntry> passbook = PassbookEntry.of(book, id);
            long saved = passbook.isEmpty() ? 0 : passbook.getLast().savingsMinor();
            assertThat(-balances.getOrDefault(new LedgerBook.Key(LedgerAccount.SAVINGS, id, null), 0L))
                    .isEqualTo(saved);
        }
    }
}
