package tj.hamyori.events.repayment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import tj.hamyori.events.Money;

/**
 * Money paid beyond what was owed was paid out again. Key: loan id.
 *
 * @param loanId id
 * @param refundId id, of one kind with payment ids
 * @param refundedOn business date
 * @param amount more than zero; the lender has so much less
 * @param channel COUNTER, CASH, BANK or WALLET
 * @param recordedAt when it became known
 */
public record CreditRefundedV1(
        UUID loanId, UUID refundId, LocalDate refundedOn, Money amount, String channel, Instant recordedAt) {}
