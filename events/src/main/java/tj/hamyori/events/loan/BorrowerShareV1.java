package tj.hamyori.events.loan;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tj.hamyori.events.Money;

/**
 * One woman's share of a loan with the attributes reports are split by, as they were on the disbursement date; a part
 * of {@link LoanDisbursedV1}.
 *
 * @param memberId pseudonymous id
 * @param principal her share, more than zero
 * @param sex F, M or null for not stated
 * @param birthYear year of birth, null for not stated
 * @param district code of the district, null for not stated
 * @param householdCategory MIGRANT, ABANDONED, OTHER or null for not stated
 */
public record BorrowerShareV1(
        UUID memberId,
        Money principal,
        @Nullable String sex,
        @Nullable Integer birthYear,
        @Nullable String district,
        @Nullable String householdCategory) {}
