package tj.hamyori.portal.client.group;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A member in a list. */
public record MemberLine(
        UUID memberId, @Nullable String name, @Nullable String knownAs) {}
