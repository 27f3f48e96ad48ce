package tj.hamyori.loan.write.define;

import java.math.BigDecimal;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import tj.hamyori.loan.events.ProductTerms;

/**
 * Defines a product, or its next version when the code is taken. Sent by an administrator of the organisation; the same
 * terms sent again change nothing.
 *
 * @param productKey organisation and code, {@code ORIYON/SEED}
 * @param mfo code of the organisation
 * @param terms as they shall stand
 * @param feePercent a fee in percent of the principal, 0 for none; refused whenever it is more
 * @param penaltyPercent what late repayments would cost, 0 for nothing; refused whenever it is more
 * @param by user name
 */
public record DefineLoanProduct(
        @TargetAggregateIdentifier String productKey,
        String mfo,
        ProductTerms terms,
        BigDecimal feePercent,
        BigDecimal penaltyPercent,
        String by) {}
