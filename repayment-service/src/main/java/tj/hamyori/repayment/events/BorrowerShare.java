package tj.hamyori.repayment.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One borrower's part of a loan, with the attributes reports are split by; null means not stated.
 *
 * @param memberId pseudonymous id
 * @param sex F or M
 * @param householdCategory MIGRANT, ABANDONED, OTHER, or what an imported file says
 */
public record BorrowerShare(
        UUID memberId,
        long principalMinor,
        @Nullable String sex,
        @Nullable Integer birthYear,
        @Nullable String district,
        @Nullable String householdCategory) {}
