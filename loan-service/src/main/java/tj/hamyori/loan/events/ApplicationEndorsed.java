package tj.hamyori.loan.events;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The group stands behind the application.
 *
 * @param loanId id
 * @param endorsedOn business date
 * @param endorsedBy user name
 */
public record ApplicationEndorsed(UUID loanId, LocalDate endorsedOn, String endorsedBy) implements LoanEvent {}
