package tj.hamyori.loan.events;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The group stands behind the application.
 *
 * @param loanId id
 * @param endorsedOn business date
 * @param endorsedBy user name
 * @param outOfTurnReason code of why the group let her borrow before her turn, null where it was hers
 */
public record ApplicationEndorsed(
        UUID loanId,
        LocalDate endorsedOn,
        String endorsedBy,
        @Nullable String outOfTurnReason) implements LoanEvent {}
