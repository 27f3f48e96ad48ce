package tj.hamyori.group.read.passbook;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tj.hamyori.group.model.PassbookEntry;

/**
 * What a member saved, borrowed and repaid up to the end of a day; minor units of {@code currency}.
 *
 * @param name null once she was erased
 */
record Passbook(
        UUID groupId,
        String groupName,
        UUID memberId,
        @Nullable String name,
        LocalDate asOf,
        String currency,
        long savingsMinor,
        long internalLoansMinor,
        List<Line> lines) {

    /** @param postingId the meeting, or the sharing-out */
    record Line(
            UUID postingId,
            LocalDate on,
            PassbookEntry.What what,
            long amountMinor,
            long savingsMinor,
            long internalLoansMinor) {}
}
