package tj.hamyori.repayment.write.charge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Charges a fee on an instalment. The same charge id with the same content gets the first answer again.
 *
 * @param reason what it is for; on an interest-free loan the actual cost it pays
 */
public record ChargeFee(
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
        return "FEE";
    }
}
