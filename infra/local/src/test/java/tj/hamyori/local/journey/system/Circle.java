package tj.hamyori.local.journey.system;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A group of women with its two key-holders. */
public record Circle(String groupId, List<String> members, Person treasurer, Person keyHolder) {
    public static final String CURRENCY = "TJS";

    public String path() {
        return "/api/groups/" + groupId;
    }

    /** One line of a meeting: she hands over this much for her loan, minor units. */
    public record Brought(String memberId, String loanId, long amountMinor) {}

    /** A meeting as the treasurer sends it: all present, the box empty before, all that was brought in it after. */
    public Map<String, Object> meeting(UUID meetingId, LocalDate heldOn, List<Brought> brought) {
        return Map.of(
                "meetingId", meetingId.toString(),
                "heldOn", heldOn.toString(),
                "attendance",
                        members.stream()
                                .map(member -> Map.of("memberId", member, "status", "PRESENT"))
                                .toList(),
                "openingCountMinor", 0,
                "closingCountMinor", sumMinor(brought),
                "currency", CURRENCY,
                "repayments",
                        brought.stream()
                                .map(line -> Map.of(
                                        "memberId", line.memberId(),
                                        "loanId", line.loanId(),
                                        "amountMinor", line.amountMinor()))
                                .toList());
    }

    /** The second key-holder's count of the same box. */
    public Map<String, Object> count(LocalDate verifiedOn, List<Brought> brought) {
        return Map.of("verifiedOn", verifiedOn.toString(), "countedMinor", sumMinor(brought));
    }

    public String verifyPath(UUID meetingId) {
        return path() + "/meetings/" + meetingId + "/verify";
    }

    /** Records the meeting and has the second key-holder verify it. */
    public UUID meet(LocalDate on, List<Brought> brought) {
        UUID meetingId = UUID.randomUUID();
        treasurer.post(path() + "/meetings", meeting(meetingId, on, brought)).as(201);
        keyHolder.post(verifyPath(meetingId), count(on, brought)).as(200);
        return meetingId;
    }

    private static long sumMinor(List<Brought> brought) {
        return brought.stream().mapToLong(Brought::amountMinor).sum();
    }
}
