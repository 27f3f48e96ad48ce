package tj.hamyori.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Meetings at which the group's own money moves, sent as a phone sends them. */
public final class OwnMoney {

    public static final String HELD = "2025-04-15";

    public final UUID meeting = UUID.randomUUID();
    public final UUID internalLoan = UUID.randomUUID();
    public final UUID other;

    private final Http http;
    private final Scenario scenario;

    public OwnMoney(Http http, Scenario scenario) {
        this.http = http;
        this.scenario = scenario;
        other = scenario.anotherMember("Сафарова Дилбар");
        scenario.admit(other);
    }

    public static Map<String, Object> line(String kind, UUID member, long amountMinor) {
        return new HashMap<>(Map.of("kind", kind, "memberId", member, "amountMinor", amountMinor));
    }

    public static Map<String, Object> with(Map<String, Object> line, String field, Object value) {
        line.put(field, value);
        return line;
    }

    /** Two shares of 500 each, one social contribution and a fine; a loan of 900 asked for and given. */
    public List<Map<String, Object>> box() {
        return List.of(
                with(line("SAVING", scenario.member, 1_000), "shares", 2),
                with(line("SAVING", other, 500), "shares", 1),
                line("SOCIAL_FUND_IN", scenario.member, 200),
                line("FINE", other, 50),
                with(line("INTERNAL_LOAN", other, 900), "internalLoanId", internalLoan));
    }

    /** A record without money for a lender. */
    public Map<String, Object> record(
            UUID meetingId, String heldOn, long openingMinor, List<?> box, long closingMinor) {
        Map<String, Object> record = Requests.meeting(meetingId, scenario.member, scenario.loan, 1);
        record.put("heldOn", heldOn);
        record.put("openingCountMinor", openingMinor);
        record.put("closingCountMinor", closingMinor);
        record.put("repayments", List.of());
        record.put("box", box);
        record.remove("countComment");
        return record;
    }

    /** Opens with 10 000, takes 25 000 for the lender and hands it over; 20 are missing at the end. */
    public void meetingWithEverything() {
        Map<String, Object> record = record(meeting, HELD, 10_000, box(), 10_830);
        record.put(
                "repayments",
                List.of(Map.of("memberId", scenario.member, "loanId", scenario.loan, "amountMinor", 25_000)));
        record.put("handedToLender", Map.of("amountMinor", 25_000, "officer", "nigina"));
        record.put("minutes", "Сафарова қарз гирифт");
        record.put(
                "requests",
                List.of(Map.of(
                        "requestId",
                        internalLoan,
                        "memberId",
                        other,
                        "amountMinor",
                        900,
                        "votesFor",
                        2,
                        "votesAgainst",
                        0,
                        "granted",
                        true)));
        send(record);
        verify(meeting, HELD, 10_830);
        deposit(meeting, "2025-04-16", 24_900);
        settle(meeting, "UNKNOWN_LOAN", scenario.loan);
    }

    public void send(Map<String, Object> record) {
        scenario.created(scenario.path("/meetings"), record);
    }

    public void verify(UUID meetingId, String on, long countedMinor) {
        ok(http.post(
                Requests.OTHER_OFFICER,
                scenario.path("/meetings/" + meetingId + "/verify"),
                Map.of("verifiedOn", on, "countedMinor", countedMinor)));
    }

    public void deposit(UUID meetingId, String on, long countedMinor) {
        ok(http.post(
                Requests.OTHER_OFFICER,
                scenario.path("/meetings/" + meetingId + "/deposit"),
                Map.of("depositedOn", on, "countedMinor", countedMinor, "comment", "Як сомонӣ кам")));
    }

    public void settle(UUID meetingId, String kind, UUID subject) {
        ok(http.post(
                Requests.MANAGER,
                scenario.path("/meetings/" + meetingId + "/conflict-decisions"),
                Map.of("kind", kind, "subject", subject, "reason", "Санҷида шуд")));
    }

    public void reverse(UUID meetingId) {
        ok(http.post(
                Requests.MANAGER,
                scenario.path("/meetings/" + meetingId + "/reversal"),
                Map.of("reason", "Дубора навишта шуд")));
    }

    private static void ok(Http.Answer answer) {
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
    }
}
