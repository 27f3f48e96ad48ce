package tj.hamyori.group.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One movement: what one account gains the other gives, so that books made of such lines balance.
 *
 * @param memberId whose it is, null where it is nobody's in particular
 * @param reference the internal loan, the lender's loan, or the meeting at which cash was handed over
 * @param shares saved with it, null for a saving that is not counted in shares and for every other movement
 * @param amountMinor more than zero
 */
public record LedgerLine(
        LedgerAccount debit,
        LedgerAccount credit,
        @Nullable UUID memberId,
        @Nullable UUID reference,
        @Nullable Integer shares,
        long amountMinor) {

    public LedgerLine {
        if (amountMinor <= 0 || debit == credit) {
            throw new IllegalArgumentException(
                    "A line moves something: %d from %s to %s".formatted(amountMinor, credit, debit));
        }
    }

    /** A movement of nobody in particular. */
    static LedgerLine of(LedgerAccount debit, LedgerAccount credit, long amountMinor) {
        return new LedgerLine(debit, credit, null, null, null, amountMinor);
    }

    /** What was found beyond ({@code more} above zero) or below what the books say, taken into the box. */
    static LedgerLine counted(LedgerAccount other, long more) {
        return more > 0 ? of(LedgerAccount.CASH, other, more) : of(other, LedgerAccount.CASH, Math.negateExact(more));
    }
}
