package tj.hamyori.local.demo;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tj.hamyori.local.setup.Part;

/** One group of the play: its members, its two key-holders and its loans. */
final class Group implements AutoCloseable {

    static final String CURRENCY = "TJS";

    private static final long SAVING_MINOR = 1_000;
    private static final long SOCIAL_FUND_MINOR = 200;

    private final String id;
    private final List<String> members;
    private final Actor treasurer;
    private final Actor keyHolder;
    private final List<Loan> loans = new ArrayList<>();
    private final Deque<Brought> withOfficer = new ArrayDeque<>();
    private long boxMinor;

    private record Brought(String meetingId, long amountMinor) {}

    Group(String id, List<String> members, Actor treasurer, Actor keyHolder) {
        this.id = id;
        this.members = members;
        this.treasurer = treasurer;
        this.keyHolder = keyHolder;
    }

    String id() {
        return id;
    }

    List<String> members() {
        return members;
    }

    Actor treasurer() {
        return treasurer;
    }

    List<Loan> loans() {
        return loans;
    }

    /** The officer brings what the last meeting gave him to the lender's counter, where it is counted. */
    void bringCash(Actor officer, LocalDate on) {
        while (!withOfficer.isEmpty()) {
            Brought brought = withOfficer.remove();
            officer.does(
                    Part.GROUP,
                    "/api/groups/" + id + "/meetings/" + brought.meetingId() + "/deposit",
                    Map.of("depositedOn", on.toString(), "countedMinor", brought.amountMinor()));
        }
    }

    /**
     * Holds the month's meeting: who is there saves, repayments go on to the lender's officer. The treasurer records
     * it, the second key-holder counts the box and verifies.
     */
    void meet(LocalDate on) {
        List<Map<String, Object>> repayments = new ArrayList<>();
        long broughtMinor = 0;
        for (Loan loan : loans) {
            long bringsMinor = loan.isScheduled() ? loan.bringTo(on) : 0;
            if (bringsMinor > 0) {
                repayments.add(Map.of("memberId", loan.memberId(), "loanId", loan.id(), "amountMinor", bringsMinor));
                broughtMinor += bringsMinor;
            }
        }
        String meetingId = Ids.of("meeting", id, on.toString());
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("meetingId", meetingId);
        record.put("heldOn", on.toString());
        record.put("attendance", attendance(on));
        record.put("openingCountMinor", boxMinor);
        record.put("box", box(on));
        record.put("closingCountMinor", boxMinor);
        record.put("currency", CURRENCY);
        record.put("repayments", repayments);
        if (broughtMinor > 0) {
            record.put("handedToLender", Map.of("amountMinor", broughtMinor));
            withOfficer.add(new Brought(meetingId, broughtMinor));
        }
        treasurer.does(Part.GROUP, "/api/groups/" + id + "/meetings", record);
        keyHolder.does(
                Part.GROUP,
                "/api/groups/" + id + "/meetings/" + meetingId + "/verify",
                Map.of("verifiedOn", on.toString(), "countedMinor", boxMinor));
    }

    /** What comes into the box, and is in it from now on. */
    private List<Map<String, Object>> box(LocalDate on) {
        List<Map<String, Object>> lines = new ArrayList<>();
        for (int seat = 0; seat < members.size(); seat++) {
            String status = status(seat, on);
            if (status.equals("PRESENT") || status.equals("LATE")) {
                lines.add(line("SAVING", seat, SAVING_MINOR));
                lines.add(line("SOCIAL_FUND_IN", seat, SOCIAL_FUND_MINOR));
                boxMinor += SAVING_MINOR + SOCIAL_FUND_MINOR;
            }
        }
        return lines;
    }

    private Map<String, Object> line(String kind, int seat, long amountMinor) {
        return Map.of("kind", kind, "memberId", members.get(seat), "amountMinor", amountMinor);
    }

    private List<Map<String, String>> attendance(LocalDate on) {
        List<Map<String, String>> roll = new ArrayList<>();
        for (int seat = 0; seat < members.size(); seat++) {
            roll.add(Map.of("memberId", members.get(seat), "status", status(seat, on)));
        }
        return roll;
    }

    private static String status(int seat, LocalDate on) {
        return switch ((seat + on.getMonthValue()) % 9) {
            case 4 -> "LATE";
            case 6 -> "APOLOGISED";
            case 8 -> "ABSENT";
            default -> "PRESENT";
        };
    }

    @Override
    public void close() {
        treasurer.close();
        keyHolder.close();
    }
}
