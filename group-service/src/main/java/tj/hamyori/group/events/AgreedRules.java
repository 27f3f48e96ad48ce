package tj.hamyori.group.events;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a group, as agreed at one time. All amounts are minor units of the group's currency; null for nothing
 * agreed.
 *
 * @param shareValueMinor what one share costs
 * @param savingMinor what each member saves at every meeting
 * @param socialFundMinor what each member gives to the social fund at every meeting
 * @param finesMinor by kind: LATE, ABSENT, APOLOGISED, LATE_SAVING or OTHER
 * @param quorumPercent of the members, 1 to 100
 */
public record AgreedRules(
        @Nullable Long shareValueMinor,
        @Nullable Long savingMinor,
        @Nullable Long socialFundMinor,
        Map<String, Long> finesMinor,
        @Nullable Integer quorumPercent) {

    /** Sorted, so that the same rules are stored as the same text. */
    public AgreedRules {
        finesMinor = new TreeMap<>(finesMinor);
    }
}
