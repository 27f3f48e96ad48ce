package tj.hamyori.local.demo;

import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A loan of the play as the group's own book would have it: its schedule and what was brought so far. */
final class Loan {

    private final String id;
    private final String memberId;
    private final Habit habit;
    private List<Due> schedule = List.of();
    private long broughtMinor;
    private int broughtCount;
    private boolean ended;

    Loan(String id, String memberId, Habit habit) {
        this.id = id;
        this.memberId = memberId;
        this.habit = habit;
    }

    /** One line of its schedule; minor units. */
    record Due(LocalDate on, long totalMinor) {}

    String id() {
        return id;
    }

    String memberId() {
        return memberId;
    }

    /** How many repayments the repayment-service must show by now. */
    int broughtCount() {
        return broughtCount;
    }

    boolean isScheduled() {
        return !schedule.isEmpty();
    }

    /** Nothing is brought to meetings any more: written off. */
    void end() {
        ended = true;
    }

    /** Takes the schedule from {@code GET /api/loan-accounts/{id}}. */
    void schedule(JsonNode account) {
        schedule = account.path("instalments")
                .valueStream()
                .map(line -> new Due(
                        LocalDate.parse(line.path("dueOn").asString()),
                        line.path("principalMinor").asLong()
                                + line.path("interestMinor").asLong()
                                + line.path("feeMinor").asLong()))
                .toList();
    }

    /** What she brings to the meeting on this day, minor units, 0 for nothing; counted as brought. */
    long bringTo(LocalDate meeting) {
        List<Due> fallenDue =
                schedule.stream().filter(due -> !due.on().isAfter(meeting)).toList();
        if (ended || fallenDue.isEmpty()) {
            return 0;
        }
        long dueMinor = fallenDue.getLast().totalMinor();
        long fallenMinor = fallenDue.stream().mapToLong(Due::totalMinor).sum();
        long overdueMinor = Math.max(0, fallenMinor - dueMinor - broughtMinor);
        long openMinor = schedule.stream().mapToLong(Due::totalMinor).sum() - broughtMinor;
        long wantedMinor = habit.bringsMinor(fallenDue.size(), dueMinor, overdueMinor);
        long bringsMinor = habit == Habit.ROUNDS_UP && openMinor > 0 ? wantedMinor : Math.min(wantedMinor, openMinor);
        brought(Math.max(0, bringsMinor));
        return Math.max(0, bringsMinor);
    }

    /** Notes money brought elsewhere than to a meeting. */
    void brought(long amountMinor) {
        if (amountMinor > 0) {
            broughtMinor += amountMinor;
            broughtCount++;
        }
    }
}
