package tj.hamyori.repayment.write.agearrears;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Closes a business date for one account; sent by the arrears job to accounts whose bucket changed. Stores nothing
 * where the account finds no change, and for a date before the last bucket change.
 */
public record AgeArrears(@TargetAggregateIdentifier UUID loanId, LocalDate asOf, Instant recordedAt) {}
