package tj.hamyori.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Meetings of twenty women over HTTP: one request records it, one verifies it. How many a second, in how many durable
 * commits of group-service's database, and how long after the verification all twenty repayments stand in the loan
 * accounts. Clients, services and servers share the machine.
 */
final class MeetingBenchmark implements Bench.Benchmark {

    private static final int GROUPS = 4;
    private static final int WARM_UP = 10;
    private static final int ARRIVALS = 30;
    private static final int TOGETHER = 30;
    private static final Duration LONGEST_ARRIVAL = Duration.ofMinutes(1);

    @Override
    public String about() {
        return "meetings of twenty repayments over HTTP: commits, meetings a second, until they show in the accounts";
    }

    @Override
    public void run(List<String> arguments) throws Exception {
        Figures.printConditions();
        try (TemporarySystem system = new TemporarySystem();
                BenchedGroups groups = BenchedGroups.founded(system.ports(), GROUPS);
                Connection repayments = DriverManager.getConnection(system.jdbcUrl("repayments"));
                DurableCommits meetings = new DurableCommits(system.jdbcUrl("groups"))) {
            for (int meeting = 0; meeting < WARM_UP; meeting++) {
                untilBooked(groups, meeting % GROUPS, repayments);
            }
            commits(groups, meetings, repayments);
            arrivals(groups, repayments);
            together(groups, repayments);
        }
    }

    private static void commits(BenchedGroups groups, DurableCommits database, Connection repayments) throws Exception {
        List<BenchedGroups.Meeting> recorded = new ArrayList<>();
        database.print(ARRIVALS + " meetings recorded", () -> {
            for (int meeting = 0; meeting < ARRIVALS; meeting++) {
                recorded.add(groups.record(meeting % GROUPS));
            }
        });
        database.print(ARRIVALS + " verified, their repayments noted when booked", () -> {
            for (int meeting = 0; meeting < ARRIVALS; meeting++) {
                int group = meeting % GROUPS;
                awaitBooked(groups.loans(group), groups.verify(group, recorded.get(meeting)), repayments);
            }
        });
    }

    /** One client, one meeting after the other. */
    private static void arrivals(BenchedGroups groups, Connection repayments) throws Exception {
        long[] requests = new long[2 * ARRIVALS];
        long[] booked = new long[ARRIVALS];
        for (int meeting = 0; meeting < ARRIVALS; meeting++) {
            Timed timed = untilBooked(groups, meeting % GROUPS, repayments);
            requests[2 * meeting] = timed.recordedMicros();
            requests[2 * meeting + 1] = timed.verifiedMicros();
            booked[meeting] = timed.bookedMicros();
        }
        print("one request, recorded or verified", requests);
        print("verified until all twenty are booked", booked);
    }

    /** As many clients as groups, each with meetings of its own, and no waiting for the bookings. */
    private static void together(BenchedGroups groups, Connection repayments) throws Exception {
        try (ExecutorService clients = Executors.newFixedThreadPool(GROUPS)) {
            List<Future<LocalDate>> last = new ArrayList<>();
            long startedNanos = System.nanoTime();
            for (int group = 0; group < GROUPS; group++) {
                int hers = group;
                last.add(clients.submit(() -> {
                    LocalDate heldOn = LocalDate.EPOCH;
                    for (int meeting = 0; meeting < TOGETHER; meeting++) {
                        heldOn = groups.verify(hers, groups.record(hers));
                    }
                    return heldOn;
                }));
            }
            List<LocalDate> ends = new ArrayList<>();
            for (Future<LocalDate> end : last) {
                ends.add(end.get());
            }
            long recorded = System.nanoTime() - startedNanos;
            for (int group = 0; group < GROUPS; group++) {
                awaitBooked(groups.loans(group), ends.get(group), repayments);
            }
            Figures.print(GROUPS + " clients, meetings", (long) GROUPS * TOGETHER, "meeting", recorded);
            Figures.print(
                    "until all are booked",
                    (long) GROUPS * TOGETHER * BenchedGroups.WOMEN,
                    "repayment",
                    System.nanoTime() - startedNanos);
        }
    }

    private record Timed(long recordedMicros, long verifiedMicros, long bookedMicros) {}

    private static Timed untilBooked(BenchedGroups groups, int group, Connection repayments) throws Exception {
        long begunNanos = System.nanoTime();
        BenchedGroups.Meeting meeting = groups.record(group);
        long recordedNanos = System.nanoTime();
        LocalDate heldOn = groups.verify(group, meeting);
        long verifiedNanos = System.nanoTime();
        awaitBooked(groups.loans(group), heldOn, repayments);
        return new Timed(
                TimeUnit.NANOSECONDS.toMicros(recordedNanos - begunNanos),
                TimeUnit.NANOSECONDS.toMicros(verifiedNanos - recordedNanos),
                TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - verifiedNanos));
    }

    private static void awaitBooked(List<UUID> loans, LocalDate paidOn, Connection repayments)
            throws SQLException, InterruptedException {
        long deadlineNanos = System.nanoTime() + LONGEST_ARRIVAL.toNanos();
        try (PreparedStatement question =
                repayments.prepareStatement("select count(*) from repayment where loan_id = any (?) and paid_on = ?")) {
            question.setArray(1, repayments.createArrayOf("uuid", loans.toArray()));
            question.setObject(2, paidOn);
            while (booked(question) < loans.size()) {
                if (System.nanoTime() > deadlineNanos) {
                    throw new IllegalStateException("The repayments of " + paidOn + " never arrived");
                }
                Thread.sleep(1);
            }
        }
    }

    private static long booked(PreparedStatement question) throws SQLException {
        try (ResultSet answer = question.executeQuery()) {
            answer.next();
            return answer.getLong(1);
        }
    }

    private static void print(String what, long[] micros) {
        Arrays.sort(micros);
        System.out.printf(
                Locale.ROOT,
                "%-38s p50 %,9d us  p99 %,9d us%n",
                what,
                micros[micros.length / 2],
                micros[Math.min(micros.length - 1, micros.length * 99 / 100)]);
    }
}
