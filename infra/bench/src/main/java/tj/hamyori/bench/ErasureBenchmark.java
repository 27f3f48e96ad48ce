package tj.hamyori.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import tj.hamyori.local.client.Api;
import tj.hamyori.local.setup.Part;
import tools.jackson.databind.json.JsonMapper;

/**
 * Erases members of whom {@value #EVENTS} events are stored, over HTTP, one after the other; beside deleting one row
 * and committing durably in the same PostgreSQL, and beside the erasure of members of whom two are.
 */
final class ErasureBenchmark implements Bench.Benchmark {

    private static final int EVENTS = 500;
    private static final int FEW_EVENTS = 2;
    private static final int MEMBERS = 30;
    private static final int WARM_UP = 10;
    private static final int MEDIAN = 50;
    private static final int HIGHEST = 95;
    private static final int HUNDRED = 100;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public String about() {
        return "erasure of a member with 500 events beside a plain delete with its commit";
    }

    @Override
    public void run(List<String> arguments) throws Exception {
        try (TemporarySystem system = new TemporarySystem();
                Api api = Api.ofMfo(system.ports(), "BENCH")) {
            erase(api, members(api, WARM_UP, FEW_EVENTS));
            long[] few = erase(api, members(api, MEMBERS, FEW_EVENTS));
            long[] many = erase(api, members(api, MEMBERS, EVENTS));
            long[] limit = deletes(system.jdbcUrl("groups"));
            print("plain delete and commit", limit, limit);
            print("erasure, " + FEW_EVENTS + " events", few, limit);
            print("erasure, " + EVENTS + " events", many, limit);
        }
    }

    private static void print(String what, long[] micros, long[] limit) {
        System.out.printf(
                Locale.ROOT,
                "%-26s p50 %,8d us  p95 %,8d us   %,5d %% of the limit%n",
                what,
                at(micros, MEDIAN),
                at(micros, HIGHEST),
                at(micros, MEDIAN) * HUNDRED / Math.max(1, at(limit, MEDIAN)));
    }

    private static long at(long[] sorted, int percentile) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percentile / HUNDRED)];
    }

    /** Registered, then facts of her household up to so many events. */
    private static List<UUID> members(Api api, int count, int events) {
        UUID[] made = new UUID[count];
        for (int member = 0; member < count; member++) {
            made[member] = UUID.randomUUID();
            post(
                    api,
                    "/api/members",
                    Map.of(
                            "memberId",
                            made[member],
                            "name",
                            Map.of("document", "Раҳимова Гулнора"),
                            "sex",
                            "F",
                            "bornOn",
                            "1987-03-08",
                            "consent",
                            Map.of("on", "2025-01-10")));
            for (int event = 1; event < events; event++) {
                post(api, "/api/members/" + made[member] + "/contacts", Map.of("on", "2025-02-01", "kind", "CALL"));
            }
        }
        return List.of(made);
    }

    private static long[] erase(Api api, List<UUID> members) {
        long[] micros = new long[members.size()];
        for (int member = 0; member < micros.length; member++) {
            long startedNanos = System.nanoTime();
            post(
                    api,
                    "/api/members/" + members.get(member) + "/erasure",
                    Map.of("on", "2025-06-01", "reason", "SHE_ASKED"));
            micros[member] = TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - startedNanos);
        }
        Arrays.sort(micros);
        return micros;
    }

    private static void post(Api api, String path, Map<String, ?> content) {
        api.post(Part.GROUP, path, JSON.valueToTree(content));
    }

    private static long[] deletes(String url) throws SQLException {
        long[] micros = new long[MEMBERS * WARM_UP];
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("create table limit_of_erasure (id integer primary key)");
            statement.execute("insert into limit_of_erasure select generate_series(0, " + (micros.length - 1) + ")");
            try (PreparedStatement delete = connection.prepareStatement("delete from limit_of_erasure where id = ?")) {
                for (int row = 0; row < micros.length; row++) {
                    long startedNanos = System.nanoTime();
                    delete.setInt(1, row);
                    delete.executeUpdate();
                    micros[row] = TimeUnit.NANOSECONDS.toMicros(System.nanoTime() - startedNanos);
                }
            }
        }
        Arrays.sort(micros);
        return micros;
    }
}
