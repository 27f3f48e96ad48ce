package tj.hamyori.group.read.memberpage;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member as her caller may see her. A treasurer learns name and known-as only; of an erased member the person is
 * null.
 *
 * @param groups ids of the groups she belongs to
 */
record MemberPage(
        UUID memberId,
        @Nullable String name,
        @Nullable String knownAs,
        @Nullable List<String> formerNames,
        @Nullable String phone,
        @Nullable String sex,
        @Nullable LocalDate bornOn,
        @Nullable String district,
        @Nullable List<UUID> groups,
        @Nullable LocalDate consentOn) {}
