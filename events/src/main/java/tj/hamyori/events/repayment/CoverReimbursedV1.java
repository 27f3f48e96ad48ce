package tj.hamyori.events.repayment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import tj.hamyori.events.Money;

/**
 * A member gave her group back what it had paid for her, or a part. Nothing reaches the lender. Key: loan id.
 *
 * @param loanId id
 * @param reimbursementId id, of one kind with payment ids
 * @param coverId what is given back
 * @param reimbursedOn business date
 * @param amount more than zero
 * @param recordedAt when it became known
 */
public record CoverReimbursedV1(
        UUID loanId, UUID reimbursementId, UUID coverId, LocalDate reimbursedOn, Money amount, Instant recordedAt) {}
