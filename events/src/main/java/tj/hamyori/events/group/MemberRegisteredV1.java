package tj.hamyori.events.group;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A woman (or a family member of a group) was registered. Carries only what reports are split by; her name stays in
 * group-service. Key: member id.
 *
 * @param memberId pseudonymous id
 * @param sex F, M or null for not stated
 * @param birthYear year of birth, null for not stated
 * @param district district as reports write it, as it was written where it is not known, null for not stated
 * @param registeredOn business date
 */
public record MemberRegisteredV1(
        UUID memberId,
        @Nullable String sex,
        @Nullable Integer birthYear,
        @Nullable String district,
        LocalDate registeredOn) {}
