package tj.hamyori.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tj.hamyori.group.GroupServiceApplication;
import tj.hamyori.group.model.Household;
import tj.hamyori.group.read.HouseholdsAsOf;
import tj.hamyori.local.servers.PostgresServer;
import tj.hamyori.local.setup.DataDirectory;
import tj.hamyori.platform.copy.CopyRows;

/**
 * All households of an organisation assessed for a date, beside a plain grouping of the same facts that finds the same
 * number of women, without decisions' order, without comparing with what was noted, and without answering who they are.
 * The rows are made up from a seed; nobody was noted before, so everyone abandoned is an answer. Arguments: numbers of
 * members, rising; ten to a group.
 */
final class HouseholdBenchmark implements Bench.Benchmark {

    private static final String MFO = "BENCH";
    private static final String DATABASE = "groups";
    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);
    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    private static final int DAYS = 900;
    private static final int MEMBERS_IN_A_GROUP = 10;

    /** Each question made up is decided once at most, so the plain statement need not look for the last decision. */
    private static final String LIMIT = """
            select count(*) from (
                select f.member_id, max(f.happened_on) filter (where f.kind = 'HUSBAND_EMIGRATED') departed_on,
                    max(f.happened_on) filter (where f.kind = 'HUSBAND_RETURNED') returned_on,
                    max(f.happened_on) filter (where f.reached_her or d.reached_her) supported_on
                from household_fact f
                left join household_fact d on d.member_id = f.member_id and d.kind = 'DECISION'
                    and d.question_on = f.happened_on and d.question = f.question and d.happened_on <= date '%1$s'
                where f.happened_on <= date '%1$s' and f.kind <> 'DECISION'
                group by f.member_id) household
            where departed_on > coalesce(returned_on, date '1900-01-01')
              and greatest(departed_on, supported_on) + interval '6 months' <= date '%1$s'""".formatted(AS_OF);

    @Override
    public String about() {
        return "[members …]  all households assessed for a date beside a plain grouping of the same facts";
    }

    @Override
    public void run(List<String> arguments) throws Exception {
        Figures.printConditions();
        DataDirectory directory = new DataDirectory(Files.createTempDirectory("hamyori-bench-")).open();
        int port = freePort();
        PostgresServer postgres = new PostgresServer(directory, port, List.of(DATABASE));
        postgres.start();
        try (ConfigurableApplicationContext service = service(port)) {
            int stored = 0;
            for (int size : Figures.sizes(arguments, 10_000, 100_000, 300_000)) {
                store(service, stored, size);
                stored = size;
                compare(service, size);
            }
        } finally {
            postgres.stop();
            directory.erase();
        }
    }

    private static ConfigurableApplicationContext service(int port) {
        return GroupServiceApplication.builder()
                .run(
                        "--server.port=0",
                        "--logging.level.root=ERROR",
                        "--spring.kafka.listener.auto-startup=false",
                        "--spring.kafka.admin.auto-create=false",
                        "--hamyori.vault.master-key=YmVuY2gtb25seS1iZW5jaC1vbmx5LWJlbmNoLW9ubHk=",
                        "--spring.datasource.url=" + PostgresServer.url(port, DATABASE));
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        }
    }

    private static void compare(ConfigurableApplicationContext service, int members) throws Exception {
        JdbcTemplate jdbc = service.getBean(JdbcTemplate.class);
        JdbcClient households = service.getBean(JdbcClient.class);
        // Once each before it counts, so that both find the tables in memory and the code compiled.
        jdbc.queryForObject(LIMIT, Long.class);
        assessed(households);
        long[] plain = new long[1];
        int[] found = new int[1];
        CpuWatch.Spent limit =
                CpuWatch.of(jdbc, () -> plain[0] = Objects.requireNonNull(jdbc.queryForObject(LIMIT, Long.class)));
        CpuWatch.Spent spent =
                CpuWatch.of(jdbc, () -> found[0] = assessed(households).size());
        if (plain[0] != found[0]) {
            throw new IllegalStateException("Assessed %d, plain SQL finds %d".formatted(found[0], plain[0]));
        }
        System.out.printf(
                Locale.ROOT,
                "%,d members in %,d groups, %,d facts, %,d abandoned on %s%n",
                members,
                members / MEMBERS_IN_A_GROUP,
                jdbc.queryForObject("select count(*) from household_fact", Long.class),
                found[0],
                AS_OF);
        limit.print("the same facts grouped by plain SQL (the limit)");
        spent.print("household assessment");
        System.out.printf(
                Locale.ROOT,
                "ratio   %s times the limit's time, %s times its CPU (target 2); %,d members/s%n",
                Figures.ratio(spent.wallNanos(), limit.wallNanos()),
                Figures.ratio(spent.cpuMillis(), limit.cpuMillis()),
                Figures.perSecond(members, spent.wallNanos()));
    }

    /** The daily look's own statement, each answer read as it reads them. */
    private static List<UUID> assessed(JdbcClient jdbc) {
        return jdbc.sql(HouseholdsAsOf.CHANGED)
                .param("mfo", MFO)
                .param("date", AS_OF)
                .param("months", Household.MONTHS_WITHOUT_REMITTANCE)
                .query((row, index) -> {
                    Objects.requireNonNull(row.getObject("abandoned_since", LocalDate.class));
                    return Objects.requireNonNull(row.getObject("member_id", UUID.class));
                })
                .list();
    }

    private static void store(ConfigurableApplicationContext service, int from, int to) {
        JdbcTemplate jdbc = service.getBean(JdbcTemplate.class);
        service.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            CopyRows.into(
                    jdbc,
                    "member",
                    List.of("member_id", "mfo", "sealed_person", "sex", "birth_year", "consented_on"),
                    rows -> {
                        for (int number = from; number < to; number++) {
                            rows.add(member(number), MFO, "c2VhbGVk", "F", 1960 + number % 45, FIRST_DAY);
                        }
                    });
            CopyRows.into(jdbc, "membership", List.of("group_id", "member_id", "admitted_on"), rows -> {
                for (int number = from; number < to; number++) {
                    rows.add(new UUID(1, number / MEMBERS_IN_A_GROUP), member(number), FIRST_DAY);
                }
            });
            CopyRows.into(
                    jdbc,
                    "household_fact",
                    List.of(
                            "fact_id",
                            "member_id",
                            "kind",
                            "happened_on",
                            "recorded_at",
                            "reached_her",
                            "question",
                            "question_on",
                            "sealed_fact"),
                    rows -> {
                        for (int number = from; number < to; number++) {
                            life(rows, number);
                        }
                    });
        });
        jdbc.execute("vacuum analyze");
    }

    private static UUID member(int number) {
        return new UUID(0, number);
    }

    /** Two of three husbands left; money comes for a while, to her or to in-laws; one in six came back. */
    private static void life(CopyRows rows, int number) throws SQLException {
        Life life = new Life(rows, number, new SplittableRandom(20_261_128L + number));
        if (life.chance(3) == 0) {
            return;
        }
        LocalDate left = FIRST_DAY.plusDays(life.chance(DAYS / 3));
        life.fact("HUSBAND_EMIGRATED", left, false, null, null);
        LocalDate day = left;
        for (int months = life.chance(16); months > 0; months--) {
            day = day.plusDays(20L + life.chance(30));
            boolean hers = life.chance(4) > 0;
            life.fact("REMITTANCE", day, hers, hers ? null : "REMITTANCE_RECEIVED_BY_IN_LAWS", null);
            if (!hers && life.chance(2) == 0) {
                boolean reachedHer = life.chance(2) == 0;
                life.fact("DECISION", day.plusDays(40), reachedHer, "REMITTANCE_RECEIVED_BY_IN_LAWS", day);
            }
        }
        if (life.chance(6) == 0) {
            life.fact("HUSBAND_RETURNED", day.plusDays(life.chance(120)), false, null, null);
        }
    }

    private record Life(CopyRows rows, int number, SplittableRandom random) {

        int chance(int bound) {
            return random.nextInt(bound);
        }

        void fact(
                String kind,
                LocalDate on,
                boolean reachedHer,
                @Nullable String question,
                @Nullable LocalDate questionOn)
                throws SQLException {
            UUID id = new UUID(random.nextLong(), number);
            rows.add(
                    id, new UUID(0, number), kind, on, on + "T12:00:00Z", reachedHer, question, questionOn, "c2VhbGVk");
        }
    }
}
