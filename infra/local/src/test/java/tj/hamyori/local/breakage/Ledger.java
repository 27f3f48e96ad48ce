package tj.hamyori.local.breakage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import tj.hamyori.local.journey.system.Circle;
import tj.hamyori.local.journey.system.Circle.Brought;
import tj.hamyori.local.journey.system.Organisation;
import tj.hamyori.local.journey.system.WholeSystem;
import tj.hamyori.local.setup.Part;
import tools.jackson.databind.JsonNode;

/** The test's own book of what was handed over for which loan, to hold against the accounts of repayment-service. */
final class Ledger {
    private static final Duration ARRIVAL = Duration.ofMinutes(2);

    private final WholeSystem system;
    private final Organisation mfo;
    private final Map<String, Loan> loans = new LinkedHashMap<>();

    Ledger(WholeSystem system, Organisation mfo) {
        this.system = system;
        this.mfo = mfo;
    }

    /**
     * Amounts in minor units: those of the counter by payment id, those of meetings with how often each was brought.
     */
    private record Loan(String memberId, Map<String, Long> atCounter, TreeMap<Long, Integer> atMeetings) {}

    void opens(String loanId, String memberId) {
        loans.put(loanId, new Loan(memberId, new TreeMap<>(), new TreeMap<>()));
    }

    List<String> loans() {
        return List.copyOf(loans.keySet());
    }

    String first() {
        return loans.keySet().iterator().next();
    }

    String repaymentsPath(String loanId) {
        return "/api/loan-accounts/" + loanId + "/repayments";
    }

    /** A repayment over the counter, noted here as made. */
    Map<String, Object> payment(String loanId, long amountMinor) {
        Map<String, Object> payment = paymentNotBooked(loanId, amountMinor);
        loan(loanId).atCounter().put((String) payment.get("paymentId"), amountMinor);
        return payment;
    }

    /** A repayment that will be refused. */
    Map<String, Object> paymentNotBooked(String loanId, long amountMinor) {
        assertThat(loans).containsKey(loanId);
        return Map.of(
                "paymentId",
                UUID.randomUUID().toString(),
                "paidOn",
                "2025-12-01",
                "amountMinor",
                amountMinor,
                "currency",
                Circle.CURRENCY,
                "channel",
                "COUNTER");
    }

    /** Every borrower of the circle brings this much, noted here as brought. */
    List<Brought> brings(Circle circle, long amountMinor) {
        return loans.entrySet().stream()
                .filter(entry -> circle.members().contains(entry.getValue().memberId()))
                .map(entry -> {
                    entry.getValue().atMeetings().merge(amountMinor, 1, Integer::sum);
                    return new Brought(entry.getValue().memberId(), entry.getKey(), amountMinor);
                })
                .toList();
    }

    /** Every account has an entry for each amount noted and no other, now and once no message is under way any more. */
    void agrees() {
        loans.forEach((loanId, loan) -> mfo.account(
                loanId,
                account ->
                        account.path("transactions").size() >= loan.atCounter().size() + count(loan.atMeetings())));
        await("all events to be told")
                .atMost(ARRIVAL)
                .until(() -> Stream.of(Part.GROUP, Part.LOAN, Part.REPAYMENT)
                        .allMatch(room ->
                                system.messaging(room).path("eventsWaiting").asLong(-1) == 0));
        loans.forEach((loanId, loan) -> {
            JsonNode transactions = mfo.account(loanId, account -> true).path("transactions");
            assertThat(atCounter(transactions)).as("counter, loan %s", loanId).isEqualTo(loan.atCounter());
            assertThat(atMeetings(transactions)).as("meetings, loan %s", loanId).isEqualTo(loan.atMeetings());
        });
        Stream.of(Part.GROUP, Part.LOAN, Part.REPAYMENT)
                .forEach(room -> assertThat(
                                system.messaging(room).path("deadLetters").asLong(-1))
                        .as("messages set aside by %s", room.label())
                        .isZero());
    }

    private static Map<String, Long> atCounter(JsonNode transactions) {
        Map<String, Long> found = new TreeMap<>();
        of(transactions, "COUNTER")
                .forEach(entry -> assertThat(found.put(
                                entry.path("id").asString(),
                                entry.path("amountMinor").asLong()))
                        .as("the same repayment a second time: %s", entry)
                        .isNull());
        return found;
    }

    private static Map<Long, Integer> atMeetings(JsonNode transactions) {
        Map<Long, Integer> found = new TreeMap<>();
        of(transactions, "MEETING")
                .forEach(entry -> found.merge(entry.path("amountMinor").asLong(), 1, Integer::sum));
        return found;
    }

    private static Stream<JsonNode> of(JsonNode transactions, String channel) {
        return transactions
                .valueStream()
                .filter(entry -> entry.path("channel").asString().equals(channel));
    }

    private Loan loan(String loanId) {
        return Objects.requireNonNull(loans.get(loanId), loanId);
    }

    private static int count(Map<Long, Integer> amounts) {
        return amounts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
