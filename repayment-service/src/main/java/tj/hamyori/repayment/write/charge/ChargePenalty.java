package tj.hamyori.repayment.write.charge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Charges a penalty on an instalment that is late; refused on interest-free loans. The same charge id with the same
 * content gets the first answer again.
 */
public record ChargePenalty(
        @TargetAggregateIdentifier UUID loanId,
        UUID chargeId,
        int instalmentNumber,
        LocalDate chargedOn,
        long amountMinor,
        String currency,
        String reason,
        String chargedBy,
        Instant recordedAt)
        implements NewCharge {

    @Override
    public String kind() {
        return "PENALTY";
    }
}
