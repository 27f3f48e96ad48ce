package tj.hamyori.portal.client.group;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A member's page; a treasurer gets the names alone. */
public record Member(
        UUID memberId,
        @Nullable String name,
        @Nullable String knownAs,
        @Nullable String sex,
        @Nullable LocalDate bornOn,
        @Nullable String district,
        @Nullable List<UUID> groups,
        @Nullable LocalDate consentOn) {}
