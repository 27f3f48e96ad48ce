package tj.hamyori.group.model;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Ids of repayments handed over at meetings. */
public final class PaymentIds {

    private PaymentIds() {}

    /**
     * The same for the same meeting and loan, so that a meeting told twice is still one repayment per loan. Name-based
     * (version 3, RFC 9562 section 5.3) over {@code meetingId/loanId}.
     */
    public static UUID of(UUID meetingId, UUID loanId) {
        return UUID.nameUUIDFromBytes((meetingId + "/" + loanId).getBytes(StandardCharsets.US_ASCII));
    }
}
