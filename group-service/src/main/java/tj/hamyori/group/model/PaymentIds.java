package tj.hamyori.group.model;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ids of repayments handed over at meetings. */
public final class PaymentIds {

    private PaymentIds() {}

    /**
     * The same for the same meeting and loan, so that a meeting told twice is still one repayment per loan. Name-based
     * (version 3, RFC 9562 section 5.3) over {@code meetingId/loanId}.
     */
    public static UUID of(UUID meetingId, UUID loanId) {
        return named(meetingId + "/" + loanId);
    }

    /** Of a cover or a reimbursement: over {@code meetingId/loanId/kind/coverId}, the last empty for a cover. */
    public static UUID of(UUID meetingId, UUID loanId, LineKind kind, @Nullable UUID coverId) {
        return kind == LineKind.REPAYMENT
                ? of(meetingId, loanId)
                : named(meetingId + "/" + loanId + "/" + kind + "/" + (coverId == null ? "" : coverId));
    }

    private static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.US_ASCII));
    }
}
