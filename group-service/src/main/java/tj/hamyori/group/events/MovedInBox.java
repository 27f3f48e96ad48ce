package tj.hamyori.group.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One movement of the group's own money.
 *
 * @param kind SAVING, WITHDRAWAL, SOCIAL_FUND_IN, SOCIAL_GRANT, SOCIAL_LOAN, SOCIAL_LOAN_REPAYMENT, FINE,
 *     INTERNAL_LOAN, INTERNAL_LOAN_REPAYMENT, COVER_PASSED_ON, OTHER_IN or OTHER_OUT
 * @param memberId null for the group's other income and expense
 * @param internalLoanId of the two kinds that name it; null for the others
 * @param shares saved or taken out; null where not counted in shares
 * @param amountMinor more than zero, minor units of the group's currency
 */
public record MovedInBox(
        String kind,
        @Nullable UUID memberId,
        @Nullable UUID internalLoanId,
        @Nullable Integer shares,
        long amountMinor) {}
