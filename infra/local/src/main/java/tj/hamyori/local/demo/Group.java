package tj.hamyori.local.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tj.hamyori.local.setup.Part;

/** One group of the play: its members, its two key-holders and its loans. */
final class Group implements AutoCloseable {

    static final String CURRENCY = "TJS";

    private final String id;
    private final List<String> members;
    private final Actor treasurer;
    private final Actor keyHolder;
    private final List<Loan> loans = new ArrayList<>();

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

    /** Holds the month's meeting: the treasurer records it, the second key-holder counts the box and verifies. */
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
        record.put("openingCountMinor", 0);
        record.put("closingCountMinor", broughtMinor);
        record.put("currency", CURRENCY);
        record.put("repayments", repayments);
        treasurer.does(Part.GROUP, "/api/groups/" + id + "/meetings", record);
        keyHolder.does(
                Part.GROUP,
                "/api/groups/" + id + "/meetings/" + meetingId + "/verify",
                new HashMap<>(Map.of("verifiedOn", on.toString(), "countedMinor", broughtMinor)));
    }

    private List<Map<String, String>> attendance(LocalDate on) {
        List<Map<String, String>> roll = new ArrayList<>();
        for (int seat = 0; seat < members.size(); seat++) {
            String status = switch ((seat + on.getMonthValue()) % 9) {
                case 4 -> "LATE";
                case 6 -> "APOLOGISED";
                case 8 -> "ABSENT";
                default -> "PRESENT";
            };
            roll.add(Map.of("memberId", members.get(seat), "status", status));
        }
        return roll;
    }

    @Override
    public void close() {
        treasurer.close();
        keyHolder.close();
    }
}
