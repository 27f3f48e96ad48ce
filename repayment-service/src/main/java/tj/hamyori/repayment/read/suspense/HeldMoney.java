package tj.hamyori.repayment.read.suspense;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Money waiting for its loan; {@code reason} says why it waits. */
public record HeldMoney(
        UUID paymentId,
        UUID loanId,
        @Nullable UUID groupId,
        @Nullable UUID memberId,
        LocalDate paidOn,
        long amountMinor,
        String currency,
        String channel,
        String reason,
        String recordedBy,
        Instant recordedAt) {}
