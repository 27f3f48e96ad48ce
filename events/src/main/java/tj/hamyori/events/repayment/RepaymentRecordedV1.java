package tj.hamyori.events.repayment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import tj.hamyori.events.Money;

/**
 * Money was received for a loan, at a meeting or over the counter. Not a statement about what it was applied to. Key:
 * loan id.
 *
 * @param loanId id
 * @param paymentId id
 * @param paidOn business date
 * @param amount more than zero
 * @param channel MEETING, COUNTER, BANK, WALLET or IMPORT
 * @param recordedAt when it became known
 */
public record RepaymentRecordedV1(
        UUID loanId, UUID paymentId, LocalDate paidOn, Money amount, String channel, Instant recordedAt) {}
