package tj.hamyori.loan.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tj.hamyori.events.Money;

/**
 * One woman's share of a loan with the attributes reports are split by, as known on the disbursement date.
 *
 * @param memberId pseudonymous id
 * @param principal her share
 * @param sex F, M or null for not stated
 * @param birthYear year of birth, null for not stated
 * @param district code of the district, null for not stated
 * @param householdCategory ABANDONED, MIGRANT or OTHER, as found when she applied
 */
public record BorrowerShare(
        UUID memberId,
        Money principal,
        @Nullable String sex,
        @Nullable Integer birthYear,
        @Nullable String district,
        String householdCategory) {}
