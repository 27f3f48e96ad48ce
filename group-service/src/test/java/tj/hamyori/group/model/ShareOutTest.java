package tj.hamyori.group.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ShareOutTest {

    private static final UUID ANORA = new UUID(1, 1);
    private static final UUID BIBI = new UUID(1, 2);
    private static final UUID CHAMAN = new UUID(1, 3);
    private static final LocalDate DAY = LocalDate.parse("2025-03-15");

    @Test
    void sharesFinesBySharesAndGivesTheRestToTheLargestFractions() {
        // 3 + 2 + 2 shares of 100 and a fine of 10: 710 / 7 a share.
        LedgerBook book = book(
                saved(ANORA, 3, 300),
                saved(BIBI, 2, 200),
                saved(CHAMAN, 2, 200),
                line(BoxLineKind.FINE, BIBI, null, 10));

        ShareOut shared = ShareOut.of(book, false);

        // 304.29, 202.86, 202.86: two units are left over and go to the two fractions of 0.86.
        assertThat(shared.totalMinor()).isEqualTo(710);
        assertThat(shared.parts()).extracting(ShareOut.Part::amountMinor).containsExactly(304L, 203L, 203L);
    }

    @Test
    void sharesBySavingsWhereOneSavingWasNotCountedInShares() {
        LedgerBook book = book(saved(ANORA, 1, 100), saved(BIBI, null, 300), line(BoxLineKind.FINE, BIBI, null, 4));

        assertThat(ShareOut.of(book, false).parts())
                .extracting(ShareOut.Part::amountMinor)
                .containsExactly(101L, 303L);
    }

    @Test
    void keepsTheSocialFundUnlessTheGroupEnds() {
        LedgerBook book = book(saved(ANORA, 1, 100), line(BoxLineKind.SOCIAL_FUND_IN, ANORA, null, 20));

        assertThat(ShareOut.of(book, false).totalMinor()).isEqualTo(100);
        assertThat(ShareOut.of(book, true).totalMinor()).isEqualTo(120);
    }

    @Test
    void sharesAShortageAsWell() {
        Posting posting =
                new Posting(new UUID(5, 1), DAY, null, 0L, List.of(saved(ANORA, 1, 100), saved(BIBI, 1, 100)), 190L);

        assertThat(ShareOut.of(LedgerBook.of(List.of(posting), Set.of()), false).parts())
                .extracting(ShareOut.Part::amountMinor)
                .containsExactly(95L, 95L);
    }

    @Test
    void countsSharesFromTheLastSharingOutOn() {
        Posting first = posting(1, saved(ANORA, null, 100));
        ShareOut shared = ShareOut.of(LedgerBook.of(List.of(first), Set.of()), false);
        Posting sharing = Posting.uncounted(new UUID(5, 2), DAY, shared.lines());
        Posting next = posting(3, saved(ANORA, 1, 50), saved(BIBI, 3, 150));

        ShareOut again = ShareOut.of(LedgerBook.of(List.of(first, sharing, next), Set.of()), false);

        assertThat(again.parts()).extracting(ShareOut.Part::weight).containsExactly(1L, 3L);
    }

    /** AgroCenta SPEX, VSLA contributions: 100 of 1,000 shares in a box of 10,000. */
    @Test
    void paysATenthOfTheBoxForATenthOfTheShares() {
        LedgerBook book =
                book(saved(ANORA, 100, 50_000), saved(BIBI, 900, 450_000), line(BoxLineKind.FINE, BIBI, null, 500_000));

        assertThat(ShareOut.of(book, false).parts())
                .extracting(ShareOut.Part::amountMinor)
                .containsExactly(100_000L, 900_000L);
    }

    /** The same, Ama: 45 of 900 shares at 5.00 give 225.00 back and 45.00 of a profit of 900.00. */
    @Test
    void paysBackWhatWasSavedWithItsPartOfTheProfit() {
        LedgerBook book =
                book(saved(ANORA, 45, 22_500), saved(BIBI, 855, 427_500), line(BoxLineKind.FINE, BIBI, null, 90_000));

        assertThat(ShareOut.of(book, false).parts())
                .extracting(ShareOut.Part::amountMinor)
                .containsExactly(27_000L, 513_000L);
    }

    private static LedgerBook book(LedgerLine... lines) {
        return LedgerBook.of(List.of(posting(1, lines)), Set.of());
    }

    private static Posting posting(int id, LedgerLine... lines) {
        return Posting.uncounted(new UUID(5, id), DAY, List.of(lines));
    }

    private static LedgerLine saved(UUID member, @Nullable Integer shares, long amountMinor) {
        return line(BoxLineKind.SAVING, member, shares, amountMinor);
    }

    private static LedgerLine line(BoxLineKind kind, UUID member, @Nullable Integer shares, long amountMinor) {
        return new LedgerLine(kind.debit(), kind.credit(), member, null, shares, amountMinor);
    }
}
