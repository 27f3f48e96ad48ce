package tj.hamyori.events.repayment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tj.hamyori.events.Money;

/**
 * The group paid what its member had missed. The lender has the money; her days past due run on, and she owes her group
 * until she has reimbursed it. Key: loan id.
 *
 * @param loanId id
 * @param coverId id, of one kind with payment ids
 * @param groupId the group that paid, null where the loan names none
 * @param paidOn business date
 * @param amount more than zero
 * @param channel MEETING, COUNTER, CASH, BANK or WALLET
 * @param recordedAt when it became known
 */
public record InstalmentCoveredV1(
        UUID loanId,
        UUID coverId,
        @Nullable UUID groupId,
        LocalDate paidOn,
        Money amount,
        String channel,
        Instant recordedAt) {}
