package tj.hamyori.group.write.recordmeeting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tj.hamyori.group.model.BoxLineKind;

/** The parts of a meeting's record that concern the group's own money, as the client sends them. */
final class OwnMoney {

    /** Ten thousand million of the currency: far beyond any group's box, so that its books never overflow. */
    static final long LARGEST_OWN_MINOR = 1_000_000_000_000L;

    private static final int MOST_SHARES = 100_000;

    private OwnMoney() {}

    /** An amount of zero or below is well formed and refused by the meeting itself. */
    record BoxLine(
            @NotNull BoxLineKind kind,
            @Nullable UUID memberId,
            @Nullable UUID internalLoanId,
            @Nullable @Positive @Max(MOST_SHARES) Integer shares,
            @NotNull @Max(LARGEST_OWN_MINOR) Long amountMinor) {

        RecordedSteps.BoxLine line() {
            return new RecordedSteps.BoxLine(kind, memberId, internalLoanId, shares, amountMinor);
        }
    }

    record LoanRequest(
            @NotNull UUID requestId,
            @NotNull UUID memberId,
            @NotNull @Positive @Max(LARGEST_OWN_MINOR) Long amountMinor,
            @PositiveOrZero @Max(MeetingRecord.MOST_MEMBERS) int votesFor,
            @PositiveOrZero @Max(MeetingRecord.MOST_MEMBERS) int votesAgainst,
            boolean granted) {

        RecordedSteps.LoanRequest line() {
            return new RecordedSteps.LoanRequest(requestId, memberId, amountMinor, votesFor, votesAgainst, granted);
        }
    }

    /** @param officer user name of who took it */
    record Handed(
            @NotNull @Positive @Max(LARGEST_OWN_MINOR) Long amountMinor,
            @Nullable @Size(max = 255) String officer) {}
}
