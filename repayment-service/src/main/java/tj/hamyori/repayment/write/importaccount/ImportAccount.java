package tj.hamyori.repayment.write.importaccount;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import tj.hamyori.repayment.events.AccountOpened;
import tj.hamyori.repayment.events.ScheduleLine;

/**
 * Opens the account of an imported loan with its schedule, repayments and write-off. Sent again, only receipts not yet
 * known are added; another principal, currency or date for a known loan is refused.
 *
 * @param disbursement the opening as it will be stored
 * @param lines the schedule as the file says, empty to have it computed from the terms
 * @param receipts in the order of the file
 * @param recordedAt when the import took place
 */
public record ImportAccount(
        @TargetAggregateIdentifier UUID loanId,
        AccountOpened disbursement,
        List<ScheduleLine> lines,
        List<Receipt> receipts,
        @Nullable WriteOff writeOff,
        String importedBy,
        Instant recordedAt) {

    /**
     * @param paymentId follows from organisation, loan and receipt number
     * @param recordedAt when the member learned of it
     */
    public record Receipt(
            UUID paymentId, String receiptNumber, LocalDate paidOn, long amountMinor, Instant recordedAt) {}

    /** @param amountMinor has to be the unpaid principal on that date */
    public record WriteOff(LocalDate writtenOffOn, long amountMinor) {}
}
