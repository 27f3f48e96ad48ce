package tj.hamyori.group.model;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a group agreed about its own money and meetings. All amounts are minor units of the group's currency; null for
 * nothing agreed.
 *
 * @param shareValueMinor what one share costs
 * @param savingMinor what each member saves at every meeting
 * @param socialFundMinor what each member gives to the social fund at every meeting
 * @param finesMinor by kind; a kind that is not named is not fined
 * @param quorumPercent of the members, 1 to 100, who must be there for a meeting to decide
 */
public record GroupRules(
        @Nullable Long shareValueMinor,
        @Nullable Long savingMinor,
        @Nullable Long socialFundMinor,
        Map<FineKind, Long> finesMinor,
        @Nullable Integer quorumPercent) {

    public static final GroupRules NONE = new GroupRules(null, null, null, Map.of(), null);

    private static final int ALL_PERCENT = 100;
    /** What every client, JavaScript included, still counts exactly. */
    private static final long LARGEST_AMOUNT_MINOR = 9_000_000_000_000_000L;

    /** Left out in a request, no fines were agreed. */
    public GroupRules {
        finesMinor = Map.copyOf(Objects.requireNonNullElse(finesMinor, Map.of()));
    }

    public boolean everyAmountIsWithinBounds() {
        return Stream.concat(
                        Stream.of(shareValueMinor, savingMinor, socialFundMinor).filter(Objects::nonNull),
                        finesMinor.values().stream())
                .allMatch(amount -> amount > 0 && amount <= LARGEST_AMOUNT_MINOR);
    }

    public boolean quorumIsAShareOfTheMembers() {
        return quorumPercent == null || quorumPercent >= 1 && quorumPercent <= ALL_PERCENT;
    }

    /**
     * How many of {@code members} must be there: the share of them rounded up, so that 50 percent of 7 are 4. 0 where
     * no quorum was agreed.
     */
    public int quorumOf(int members) {
        return quorumPercent == null ? 0 : Math.ceilDiv(Math.multiplyExact(members, quorumPercent), ALL_PERCENT);
    }
}
