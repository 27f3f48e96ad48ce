package tj.hamyori.loan.events;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The organisation said no.
 *
 * @param loanId id
 * @param rejectedOn business date
 * @param reasonCode why, as a code that can be counted
 * @param note what else there is to say, sealed with the borrower's key; null for nothing
 * @param rejectedBy user name
 */
public record ApplicationRejected(
        UUID loanId,
        LocalDate rejectedOn,
        String reasonCode,
        @Nullable String note,
        String rejectedBy) implements LoanEvent {}
