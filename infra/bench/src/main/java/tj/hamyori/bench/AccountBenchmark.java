package tj.hamyori.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.gateway.CommandGateway;
import tj.hamyori.platform.axon.RememberedAggregates;
import tj.hamyori.platform.problem.RuleViolated;
import tj.hamyori.platform.request.RequestContext;
import tj.hamyori.repayment.events.AccountOpened;
import tj.hamyori.repayment.model.schedule.DeclaredDays;
import tj.hamyori.repayment.write.open.OpenAccount;
import tj.hamyori.repayment.write.record.RecordRepayment;
import tj.hamyori.repayment.write.reverse.ReverseRepayment;

/**
 * One account loaded to decide something, by the length of its history: still in memory, from the snapshots made on the
 * way, and from all its events. The decision is a refusal, so nothing is written. Arguments: numbers of events,
 * rising.
 */
final class AccountBenchmark implements Bench.Benchmark {

    private static final String MFO = "BENCH";
    private static final LocalDate DISBURSED_ON = LocalDate.of(2024, 1, 15);
    private static final long PRINCIPAL_MINOR = 1_000_000;
    private static final Instant RECORDED_AT = Instant.parse("2026-01-01T12:00:00Z");
    private static final int LOADS = 300;

    /** Reading a long history is slow enough to be seen in fewer loads; of all of them it would take minutes. */
    private static final int EVENTS_READ = 6_000;

    private static final int FEWEST_LOADS = 30;
    private static final int DAYS = 700;
    private static final int FIRST_PAYMENT = 2;
    private static final int WARM_UP_ROUNDS = 8;
    private static final int ROUNDS = 4;

    /** One account and what it cost to load it. */
    private record Loaded(long wallMicros, long cpuMicros) {
        String beside(Loaded shortest) {
            return String.format(
                    Locale.ROOT,
                    "%,6d us, CPU %,6d us, %s times the shortest",
                    wallMicros,
                    cpuMicros,
                    Figures.ratio(wallMicros, shortest.wallMicros));
        }
    }

    @Override
    public String about() {
        return "[events …]  loading one account by the length of its history: from memory, snapshot and events";
    }

    @Override
    public void run(List<String> arguments) throws Exception {
        Figures.printConditions();
        List<Integer> sizes = Figures.sizes(arguments, 10, 100, 700, 2_000);
        try (RunningRepayments repayments = new RunningRepayments();
                RunningRepayments without = new RunningRepayments("--hamyori.snapshot-after-events=1000000")) {
            List<UUID> accounts = accounts(repayments, sizes);
            List<Way> ways = List.of(
                    new Way(repayments, accounts, Source.MEMORY),
                    new Way(repayments, accounts, Source.SNAPSHOT),
                    new Way(without, accounts(without, sizes), Source.ALL_EVENTS));
            for (int round = 1; round <= WARM_UP_ROUNDS; round++) {
                System.out.printf(Locale.ROOT, "Warming up, %d of %d%n", round, WARM_UP_ROUNDS);
                for (int index = 0; index < sizes.size(); index++) {
                    int size = index;
                    ways.forEach(way -> way.load(way.accounts.get(size), way.loads(sizes.get(size))));
                }
            }
            List<List<Loaded>> loaded = loaded(ways, sizes);
            for (int index = 0; index < sizes.size(); index++) {
                int size = index;
                print(
                        sizes.get(index),
                        loaded.stream().map(way -> way.get(size)).toList(),
                        loaded.stream().map(List::getFirst).toList());
            }
        }
    }

    private static List<UUID> accounts(RunningRepayments repayments, List<Integer> sizes) {
        List<UUID> accounts = new ArrayList<>();
        System.out.printf(Locale.ROOT, "Making accounts of %s events%n", sizes);
        sizes.forEach(events -> accounts.add(account(repayments, events)));
        repayments.jdbc().execute("analyze");
        return accounts;
    }

    private enum Source {
        MEMORY,
        SNAPSHOT,
        ALL_EVENTS
    }

    /**
     * How accounts are loaded. Where there are to be no snapshots the service itself must make none: one is stored
     * after any load of many events, also by a command that was refused.
     */
    private record Way(RunningRepayments repayments, List<UUID> accounts, Source source) {

        /** In each round of an account with so many events. */
        int loads(int events) {
            return source == Source.ALL_EVENTS ? Math.clamp(EVENTS_READ / events, FEWEST_LOADS, LOADS) : LOADS;
        }

        void load(UUID account, int loads) {
            if (source == Source.MEMORY) {
                send(repayments, payment(account, FIRST_PAYMENT));
                AccountBenchmark.load(repayments, account, loads, () -> {});
            } else {
                AccountBenchmark.load(
                        repayments,
                        account,
                        loads,
                        () -> repayments.bean(RememberedAggregates.class).forget());
            }
        }
    }

    /** Each of the three ways beside the shortest history on the same way. */
    private static void print(int events, List<Loaded> ways, List<Loaded> shortest) {
        Loaded remembered = ways.get(0);
        Loaded snapshot = ways.get(1);
        Loaded all = ways.get(2);
        System.out.printf(
                Locale.ROOT,
                "%,5d events  in memory %s   from a snapshot %s   from all events %s%n",
                events,
                remembered.beside(shortest.get(0)),
                snapshot.beside(shortest.get(1)),
                all.beside(shortest.get(2)));
        Figures.row(
                "loading an account to decide something",
                Figures.count(events) + " events",
                Figures.count(remembered.wallMicros()) + " us",
                "the shortest: " + Figures.count(shortest.get(0).wallMicros()) + " us; from a snapshot "
                        + Figures.count(snapshot.wallMicros()) + " us, from all events "
                        + Figures.count(all.wallMicros()) + " us",
                Figures.ratio(remembered.wallMicros(), shortest.get(0).wallMicros())
                        .toString(),
                null);
    }

    /**
     * Sizes and ways take turns, sizes also there and back, so that Java, which goes on compiling, what the load before
     * left to clear away, and other work on the machine favour none.
     */
    private static List<List<Loaded>> loaded(List<Way> ways, List<Integer> sizes) throws Exception {
        long[][] wallNanos = new long[ways.size()][sizes.size()];
        long[][] cpuMillis = new long[ways.size()][sizes.size()];
        for (int round = 1; round <= ROUNDS; round++) {
            System.out.printf(Locale.ROOT, "Measuring, %d of %d%n", round, ROUNDS);
            for (int step = 0; step < sizes.size(); step++) {
                int size = round % 2 == 0 ? step : sizes.size() - 1 - step;
                for (int place = 0; place < ways.size(); place++) {
                    Way way = ways.get(place);
                    UUID account = way.accounts.get(size);
                    int loads = way.loads(sizes.get(size));
                    CpuWatch.Spent spent = CpuWatch.of(way.repayments.jdbc(), () -> way.load(account, loads));
                    wallNanos[place][size] += spent.wallNanos();
                    cpuMillis[place][size] += spent.cpuMillis();
                }
            }
        }
        List<List<Loaded>> all = new ArrayList<>();
        for (int place = 0; place < ways.size(); place++) {
            List<Loaded> ofWay = new ArrayList<>();
            for (int size = 0; size < sizes.size(); size++) {
                long loads = (long) ways.get(place).loads(sizes.get(size)) * ROUNDS;
                ofWay.add(new Loaded(
                        TimeUnit.NANOSECONDS.toMicros(wallNanos[place][size]) / loads,
                        TimeUnit.MILLISECONDS.toMicros(cpuMillis[place][size]) / loads));
            }
            all.add(ofWay);
        }
        return all;
    }

    /** A disbursement, its schedule, and payments for the rest. */
    private static UUID account(RunningRepayments repayments, int events) {
        UUID loan = UUID.randomUUID();
        send(repayments, new OpenAccount(loan, opened(loan), DeclaredDays.NONE));
        for (int payment = FIRST_PAYMENT; payment < events; payment++) {
            send(repayments, payment(loan, payment));
        }
        return loan;
    }

    /** Sent again it stores nothing, and leaves the account in memory. */
    private static RecordRepayment payment(UUID loan, int payment) {
        return new RecordRepayment(
                loan,
                new UUID(loan.getMostSignificantBits(), payment),
                DISBURSED_ON.plusDays(payment % DAYS),
                100,
                "TJS",
                "COUNTER",
                "R-" + payment,
                "teller",
                RECORDED_AT);
    }

    private static void load(RunningRepayments repayments, UUID account, int loads, Runnable before) {
        UUID unknown = UUID.randomUUID();
        for (int load = 0; load < loads; load++) {
            before.run();
            try {
                send(repayments, new ReverseRepayment(account, unknown, "none", "nobody", DISBURSED_ON, RECORDED_AT));
                throw new IllegalStateException("A payment that never was has been reversed");
            } catch (RuleViolated refused) {
                if (!refused.rule().name().equals("UNKNOWN_PAYMENT")) {
                    throw refused;
                }
            }
        }
    }

    private static void send(RunningRepayments repayments, Object command) {
        new RequestContext(MFO, "teller", "bench", null)
                .run(() -> repayments.bean(CommandGateway.class).sendAndWait(command));
    }

    private static AccountOpened opened(UUID loan) {
        return new AccountOpened(
                loan,
                MFO,
                "A-" + loan,
                "QARZ",
                null,
                null,
                null,
                null,
                null,
                DISBURSED_ON,
                PRINCIPAL_MINOR,
                "TJS",
                GeneratedEvents.MONTHLY,
                List.of(),
                RECORDED_AT);
    }
}
