package tj.hamyori.repayment.write.open;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import tj.hamyori.repayment.events.AccountOpened;
import tj.hamyori.repayment.model.schedule.DeclaredDays;

/**
 * Opens the account of a loan and computes its schedule; sent when loan-service says that it was disbursed. Sent twice
 * it changes nothing; with other content it is refused.
 *
 * @param disbursement the fact, decided elsewhere, as it will be stored
 * @param declared the organisation's holidays as known now, which the schedule is computed with
 */
public record OpenAccount(@TargetAggregateIdentifier UUID loanId, AccountOpened disbursement, DeclaredDays declared) {}
