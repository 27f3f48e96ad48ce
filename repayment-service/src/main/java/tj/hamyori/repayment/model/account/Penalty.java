package tj.hamyori.repayment.model.account;

import java.time.LocalDate;

/**
 * A penalty charged on one instalment.
 *
 * @param chargedOn counts from this business date
 * @param amountMinor above 0
 */
public record Penalty(int instalmentNumber, LocalDate chargedOn, long amountMinor) {

    public Penalty {
        if (amountMinor <= 0) {
            throw new IllegalArgumentException("amountMinor must be above 0: " + amountMinor);
        }
    }
}
