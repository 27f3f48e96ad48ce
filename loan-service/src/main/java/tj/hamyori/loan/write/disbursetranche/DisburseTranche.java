package tj.hamyori.loan.write.disbursetranche;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Notes that the next tranche was handed over. Sent by a loan officer or a branch manager; the same again changes
 * nothing, the same id with other content is refused.
 *
 * @param loanId id
 * @param mfo code of the organisation
 * @param trancheId made by the client
 * @param disbursedOn business date
 * @param amountMinor minor units of the loan's currency
 * @param channel CASH, BANK or WALLET
 * @param receivedBy the member who took the money
 * @param lastDueOn when the last instalment falls due by what was heard, null while nothing was
 * @param by user name
 */
public record DisburseTranche(
        @TargetAggregateIdentifier UUID loanId,
        String mfo,
        UUID trancheId,
        LocalDate disbursedOn,
        long amountMinor,
        String channel,
        UUID receivedBy,
        @Nullable LocalDate lastDueOn,
        String by) {}
