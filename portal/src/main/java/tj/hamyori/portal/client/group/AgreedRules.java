package tj.hamyori.portal.client.group;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a group agreed about its own money; minor units of its currency, null for nothing agreed. */
public record AgreedRules(
        @Nullable Long shareValueMinor,
        @Nullable Long savingMinor,
        @Nullable Long socialFundMinor,
        @Nullable Map<String, Long> finesMinor,
        @Nullable Long quorumPercent) {

    /** By kind. */
    public Map<String, Long> fines() {
        return Objects.requireNonNullElse(finesMinor, Map.of());
    }
}
