package tj.hamyori.group.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One movement in a group's books, from one account to another.
 *
 * @param debit the account that gains
 * @param credit the account that gives
 * @param memberId null where it is nobody's in particular
 * @param reference the loan, or the meeting at which cash was handed over; null for none
 * @param shares null where not counted in shares
 * @param amountMinor more than zero
 */
public record LedgerEntry(
        String debit,
        String credit,
        @Nullable UUID memberId,
        @Nullable UUID reference,
        @Nullable Integer shares,
        long amountMinor) {}
