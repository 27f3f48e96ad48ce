package tj.hamyori.portal.client.group;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a group has lent to its members from its own money, out of its books. */
public record InternalLoans(@Nullable List<InternalLoan> internalLoans) {

    public List<InternalLoan> open() {
        return Objects.requireNonNullElse(internalLoans, List.<InternalLoan>of()).stream()
                .filter(loan -> loan.outstandingMinor() > 0)
                .toList();
    }

    public record InternalLoan(UUID internalLoanId, UUID memberId, long outstandingMinor) {}
}
