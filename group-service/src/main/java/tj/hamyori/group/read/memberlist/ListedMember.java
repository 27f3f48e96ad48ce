package tj.hamyori.group.read.memberlist;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of the list; the names are null once she was erased. */
record ListedMember(
        UUID memberId, @Nullable String name, @Nullable String knownAs) {}
