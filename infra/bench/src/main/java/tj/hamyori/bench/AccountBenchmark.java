package tj.hamyori.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.gateway.CommandGateway;
import tj.hamyori.platform.problem.RuleViolated;
import tj.hamyori.platform.request.RequestContext;
import tj.hamyori.repayment.events.AccountOpened;
import tj.hamyori.repayment.model.schedule.DeclaredDays;
import tj.hamyori.repayment.write.open.OpenAccount;
import tj.hamyori.repayment.write.record.RecordRepayment;
import tj.hamyori.repayment.write.reverse.ReverseRepayment;

/**
 * One account loaded to decide something, by the length of its history: with the snapshots made on the way, then with
 * none. The decision is a refusal, so nothing is written. Arguments: numbers of events, rising.
 */
final class AccountBenchmark implements Bench.Benchmark {

    private static final String MFO = "BENCH";
    private static final LocalDate DISBURSED_ON = LocalDate.of(2024, 1, 15);
    private static final long PRINCIPAL_MINOR = 1_000_000;
    private static final Instant RECORDED_AT = Instant.parse("2026-01-01T12:00:00Z");
    private static final int LOADS = 300;
    private static final int DAYS = 700;

    /** One account and what it cost to load it. */
    private record Loaded(int events, long wallMicros, long cpuMicros) {}

    @Override
    public String about() {
        return "[events …]  loading one account by the length of its history, with snapshots and without";
    }

    @Override
    public void run(List<String> arguments) throws Exception {
        Figures.printConditions();
        List<Integer> sizes = Figures.sizes(arguments, 10, 100, 700, 2_000);
        try (RunningRepayments repayments = new RunningRepayments()) {
            List<UUID> accounts = new ArrayList<>();
            for (int events : sizes) {
                accounts.add(account(repayments, events));
            }
            for (int round = 0; round < 2; round++) {
                accounts.forEach(account -> load(repayments, account));
            }
            List<Loaded> with = loaded(repayments, sizes, accounts);
            repayments.jdbc().execute("truncate snapshot_event");
            List<Loaded> without = loaded(repayments, sizes, accounts);
            for (int index = 0; index < sizes.size(); index++) {
                print(with.get(index), with.getFirst(), without.get(index), without.getFirst());
            }
        }
    }

    private static List<Loaded> loaded(RunningRepayments repayments, List<Integer> sizes, List<UUID> accounts)
            throws Exception {
        List<Loaded> all = new ArrayList<>();
        for (int index = 0; index < sizes.size(); index++) {
            UUID account = accounts.get(index);
            CpuWatch.Spent spent = CpuWatch.of(repayments.jdbc(), () -> load(repayments, account));
            all.add(new Loaded(
                    sizes.get(index),
                    TimeUnit.NANOSECONDS.toMicros(spent.wallNanos()) / LOADS,
                    TimeUnit.MILLISECONDS.toMicros(spent.cpuMillis()) / LOADS));
        }
        return all;
    }

    private static void print(Loaded with, Loaded shortestWith, Loaded without, Loaded shortestWithout) {
        System.out.printf(
                Locale.ROOT,
                "%,5d events  with snapshots %,6d us, CPU %,6d us, %s times the shortest"
                        + "   without %,7d us, CPU %,7d us, %s times%n",
                with.events(),
                with.wallMicros(),
                with.cpuMicros(),
                Figures.ratio(with.wallMicros(), shortestWith.wallMicros()),
                without.wallMicros(),
                without.cpuMicros(),
                Figures.ratio(without.wallMicros(), shortestWithout.wallMicros()));
        Figures.row(
                "loading an account to decide something",
                Figures.count(with.events()) + " events",
                Figures.count(with.wallMicros()) + " us",
                "the shortest: " + Figures.count(shortestWith.wallMicros()) + " us; without snapshots "
                        + Figures.count(without.wallMicros()) + " us",
                Figures.ratio(with.wallMicros(), shortestWith.wallMicros()).toString(),
                null);
    }

    /** A disbursement, its schedule, and payments for the rest. */
    private static UUID account(RunningRepayments repayments, int events) {
        UUID loan = UUID.randomUUID();
        send(repayments, new OpenAccount(loan, opened(loan), DeclaredDays.NONE));
        for (int payment = 2; payment < events; payment++) {
            send(
                    repayments,
                    new RecordRepayment(
                            loan,
                            new UUID(loan.getMostSignificantBits(), payment),
                            DISBURSED_ON.plusDays(payment % DAYS),
                            100,
                            "TJS",
                            "COUNTER",
                            "R-" + payment,
                            "teller",
                            RECORDED_AT));
        }
        return loan;
    }

    private static void load(RunningRepayments repayments, UUID account) {
        UUID unknown = UUID.randomUUID();
        for (int load = 0; load < LOADS; load++) {
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
