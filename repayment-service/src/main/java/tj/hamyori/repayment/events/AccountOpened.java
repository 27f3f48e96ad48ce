package tj.hamyori.repayment.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The principal, or the first tranche of it, was handed over and from now on is owed.
 *
 * @param mfo code of the organisation
 * @param groupNumber number of the group on paper, where that is all that is known of it
 * @param principalMinor more than zero; tranches handed over later are decisions about the schedule
 * @param borrowers at least one; their shares add up to the principal
 * @param recordedAt from when the account counts as known
 */
public record AccountOpened(
        UUID loanId,
        String mfo,
        String loanNumber,
        String productCode,
        @Nullable String productKind,
        @Nullable String purpose,
        @Nullable UUID groupId,
        @Nullable String groupNumber,
        @Nullable String officer,
        LocalDate disbursedOn,
        long principalMinor,
        String currency,
        AgreedTerms terms,
        List<BorrowerShare> borrowers,
        Instant recordedAt)
        implements LoanAccountEvent {}
