package tj.hamyori.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import tj.hamyori.local.client.Api;
import tj.hamyori.local.setup.Part;

/**
 * Repayments over HTTP by 1, 8 and 32 clients, each beside as many clients that each commit a single row of the same
 * size durably in the same PostgreSQL; then one account's repayments as its history grows. Clients, service and
 * database share the machine.
 */
final class RepayBenchmark implements Bench.Benchmark {

    private static final int LOANS = 1_000;
    private static final int[] CLIENTS = {1, 8, 32};
    private static final int[] HISTORIES = {10, 100, 700};
    private static final int MEASURED = 200;
    private static final int SECONDS = 10;

    /** Warm when further rounds are no longer a twentieth quicker; Java compiles what is used often, for a minute. */
    private static final int QUICKER_PERCENT = 105;

    private static final int ROUNDS_NO_QUICKER = 6;
    private static final int MOST_ROUNDS = 18;

    @Override
    public String about() {
        return "repayments over HTTP by 1, 8 and 32 clients beside single-row commits; and by length of history";
    }

    @Override
    public void run(List<String> arguments) throws Exception {
        Path portfolio = Files.createTempDirectory("hamyori-portfolio-");
        new GeneratedPortfolio(GeneratedLoans.ofTwoYears(), LOANS).write(portfolio);
        try (TemporarySystem system = new TemporarySystem()) {
            system.hamyori("import", portfolio.toString(), "--mfo", "BENCH");
            List<UUID> loans = loans(system);
            try (Api api = Api.ofMfo(system.ports(), "BENCH")) {
                // The first ones are kept for the histories, which are as long as they are said to be.
                Tellers tellers = new Tellers(
                        system.ports().url(Part.REPAYMENT),
                        api.bearer(),
                        loans.subList(HISTORIES.length, loans.size()));
                warmUp(tellers);
                for (int clients : CLIENTS) {
                    Rate limit = limit(system, clients);
                    SystemCpu before = SystemCpu.of(system);
                    Rate commands = tellers.perSecond(clients, SECONDS);
                    SystemCpu spent = SystemCpu.of(system).since(before);
                    print(clients, limit, commands, spent);
                    print(clients, spent, commands);
                }
                histories(tellers, loans);
            }
        }
    }

    private static void warmUp(Tellers tellers) throws InterruptedException {
        long best = 0;
        int noQuicker = 0;
        for (int round = 1; round <= MOST_ROUNDS && noQuicker < ROUNDS_NO_QUICKER; round++) {
            long perSecond = tellers.perSecond(CLIENTS[1], SECONDS).perSecond();
            noQuicker = perSecond * 100 < best * QUICKER_PERCENT ? noQuicker + 1 : 0;
            best = Math.max(best, perSecond);
        }
    }

    private static void print(int clients, Rate limit, Rate commands, SystemCpu spent) {
        System.out.printf(
                Locale.ROOT,
                "%2d clients  commits %,7d/s   repayments %,6d/s  p50 %5d us  p99 %7d us   %3d %% of the limit%n",
                clients,
                limit.perSecond(),
                commands.perSecond(),
                commands.micros(50),
                commands.micros(99),
                commands.perSecond() * 100 / Math.max(1, limit.perSecond()));
        Figures.row(
                "repayments over HTTP",
                clients + (clients == 1 ? " client" : " clients"),
                Figures.count(commands.perSecond()) + "/s",
                "single-row commits: " + Figures.count(limit.perSecond()) + "/s",
                commands.perSecond() * 100 / Math.max(1, limit.perSecond()) + " %",
                spent.applications() + spent.postgres() + spent.kafka() + spent.client());
    }

    private static void print(int clients, SystemCpu spent, Rate commands) {
        System.out.printf(
                Locale.ROOT,
                "%2d clients  %s%n%2d clients  %s (Fineract: 19 to 27, at 37 to 54 CPU-ms each)%n",
                clients,
                spent.each(commands.count()),
                clients,
                spent.served(commands.count()));
    }

    private static List<UUID> loans(TemporarySystem system) throws SQLException {
        try (Connection connection = DriverManager.getConnection(system.jdbcUrl("repayments"));
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select loan_id from loan_account order by loan_number")) {
            List<UUID> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getObject(1, UUID.class));
            }
            return found;
        }
    }

    /** What the database can do at most: one row, one durable commit, nothing else. */
    private static Rate limit(TemporarySystem system, int clients) throws SQLException, InterruptedException {
        String table = "limit_of_repay_" + clients;
        try (Connection connection = DriverManager.getConnection(system.jdbcUrl("repayments"));
                Statement statement = connection.createStatement()) {
            statement.execute("create table " + table + " (id uuid primary key, content text not null)");
        }
        return Rate.of(clients, SECONDS, () -> new Committer(system.jdbcUrl("repayments"), table));
    }

    /** Many at once, each loan drawn at random, so that two rarely meet at one. */
    private record Tellers(String base, String bearer, List<UUID> loans) {
        Rate perSecond(int clients, int seconds) throws InterruptedException {
            return Rate.of(
                    clients,
                    seconds,
                    () -> teller(() -> loans.get(ThreadLocalRandom.current().nextInt(loans.size()))));
        }

        RepaymentClient teller(RepaymentClient.Loans whose) throws IOException {
            return new RepaymentClient(base, bearer, GeneratedLoans.STANDARD_AS_OF, whose);
        }
    }

    /**
     * Accounts of each age take turns, so that whatever else goes on meets all of them alike: what the first repayments
     * left to be published and noted elsewhere is worked off while the measured ones come in.
     */
    private static void histories(Tellers tellers, List<UUID> loans) throws IOException {
        List<RepaymentClient> clients = new ArrayList<>();
        for (int index = 0; index < HISTORIES.length; index++) {
            UUID loan = loans.get(index);
            clients.add(tellers.teller(() -> loan));
            for (int payment = 0; payment < HISTORIES[index]; payment++) {
                clients.get(index).run();
            }
        }
        long[][] micros = new long[HISTORIES.length][MEASURED];
        for (int payment = 0; payment < MEASURED; payment++) {
            for (int index = 0; index < HISTORIES.length; index++) {
                long startedNanos = System.nanoTime();
                clients.get(index).run();
                micros[index][payment] = TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - startedNanos);
            }
        }
        for (RepaymentClient client : clients) {
            client.close();
        }
        long shortestMicros = median(micros[0]);
        for (int index = 0; index < HISTORIES.length; index++) {
            System.out.printf(
                    Locale.ROOT,
                    "history of %3d to %3d repayments  p50 %5d us   %3d %% of the shortest%n",
                    HISTORIES[index],
                    HISTORIES[index] + MEASURED,
                    median(micros[index]),
                    median(micros[index]) * 100 / Math.max(1, shortestMicros));
        }
    }

    private static long median(long[] micros) {
        Arrays.sort(micros);
        return micros[micros.length / 2];
    }
}
