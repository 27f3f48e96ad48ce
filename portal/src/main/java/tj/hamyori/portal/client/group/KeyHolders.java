package tj.hamyori.portal.client.group;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who holds the keys of a group's box, and who of them can sign with a PIN. */
public record KeyHolders(@Nullable List<KeyHolder> items) {

    public List<KeyHolder> all() {
        return Objects.requireNonNullElse(items, List.of());
    }

    /** Nobody verifies without one of them once there is one. */
    public List<KeyHolder> signers() {
        return all().stream().filter(one -> !"NONE".equals(one.pin())).toList();
    }

    /** @param pin NONE, SET or LOCKED */
    public record KeyHolder(
            UUID memberId,
            @Nullable String name,
            @Nullable String knownAs,
            @Nullable String pin) {}

    /** A PIN as its holder typed it; it never shows itself in a log. */
    public record Choice(String pin, @Nullable String oldPin) {

        @Override
        public String toString() {
            return "Choice[…]";
        }
    }

    /** The key-holder who counted, and her PIN. */
    public record Signature(UUID memberId, String pin) {

        @Override
        public String toString() {
            return "Signature[…]";
        }
    }
}
