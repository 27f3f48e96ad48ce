package tj.hamyori.loan.model;

import org.jspecify.annotations.Nullable;

/**
 * What reports are split by; no personal data.
 *
 * @param sex F, M or null for not stated
 * @param birthYear year of birth, null for not stated
 * @param district code of the district, null for not stated
 */
public record MemberAttributes(
        @Nullable String sex,
        @Nullable Integer birthYear,
        @Nullable String district) {}
