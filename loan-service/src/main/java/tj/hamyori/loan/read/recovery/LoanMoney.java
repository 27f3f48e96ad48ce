package tj.hamyori.loan.read.recovery;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was charged on a loan and what others paid for its borrower, as far as repayment-service has told. Minor units.
 *
 * @param charges fees and penalties in the order of their dates, waived ones included
 * @param coveredMinor what the group has paid for her
 * @param owedToGroupMinor what of it she has not given back
 * @param refundedMinor credit paid out to her again
 */
public record LoanMoney(List<Charge> charges, long coveredMinor, long owedToGroupMinor, long refundedMinor) {

    /**
     * @param kind FEE or PENALTY
     * @param waivedOn null where it stands
     */
    public record Charge(
            UUID chargeId,
            String kind,
            LocalDate dueOn,
            LocalDate chargedOn,
            long amountMinor,
            @Nullable LocalDate waivedOn) {}
}
