package tj.hamyori.loan;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A real HTTP server that gives group-service's documented answers: the household of the members it was told about, 404
 * for others, 401 without a token, and 500 for those for whom it is said to be out of order.
 */
public final class PlayedGroupService {

    private static final Map<UUID, String> HOUSEHOLDS = new ConcurrentHashMap<>();
    private static final Map<UUID, String> MEMBERS = new ConcurrentHashMap<>();
    private static final Map<UUID, String> TOKENS = new ConcurrentHashMap<>();
    private static final String OUT_OF_ORDER = "";
    private static final HttpServer SERVER = start();

    private PlayedGroupService() {}

    /** A member whose household is neither. */
    public static UUID member() {
        return member(false, false);
    }

    public static UUID member(boolean migrantHousehold, boolean abandoned) {
        return member(migrantHousehold, abandoned, "");
    }

    /** Abandoned as computed; whether support reached her is not decided. */
    public static UUID undecided() {
        return member(true, true, "{\"code\":\"CONTACT_WITHOUT_MONEY\",\"on\":\"2025-10-01\"}");
    }

    /** From now on group-service answers otherwise: money reached her after all. */
    public static void supported(UUID member) {
        HOUSEHOLDS.computeIfPresent(
                member,
                (id, answer) -> answer.replace("\"abandoned\":true", "\"abandoned\":false")
                        .replace("\"since\":\"2025-06-30\"", "\"since\":null"));
    }

    private static UUID member(boolean migrantHousehold, boolean abandoned, String questions) {
        UUID id = UUID.randomUUID();
        String since = abandoned ? "\"2025-06-30\"" : "null";
        HOUSEHOLDS.put(id, """
                {"asOf":"2026-01-15","knownAt":"2026-01-15T06:00:00Z","migrantHousehold":%s,"abandoned":%s,
                 "since":%s,
                 "evidence":[{"kind":"REMITTANCE","on":"2025-02-28","detail":"SELF","amountMinor":70000,
                              "currency":"TJS","decides":false},
                             {"kind":"REMITTANCE","on":"2025-06-30","detail":"SELF","amountMinor":90000,
                              "currency":"TJS","decides":true},
                             {"kind":"REMITTANCE","on":"2025-07-15","detail":"IN_LAWS","decides":true},
                             {"kind":"CIVIL_STATUS","on":"2025-08-01","detail":"NIKOH_ONLY","decides":false}],
                 "decisions":[{"on":"2025-09-01","code":"REMITTANCE_RECEIVED_BY_IN_LAWS","questionOn":"2025-07-15",
                               "found":"DID_NOT_REACH_HER","reason":"Nothing came.","decides":true}],
                 "civilStatus":"NIKOH_ONLY","needsDecision":[%s]}
                """.formatted(migrantHousehold, abandoned, since, questions));
        MEMBERS.put(id, """
                {"memberId":"%s","name":"M.","sex":"F","bornOn":"1989-04-02","district":"TJ-KL-KUL","groups":[]}
                """.formatted(id));
        return id;
    }

    /** From now on she belongs to the group. */
    public static UUID joins(UUID member, UUID group) {
        MEMBERS.computeIfPresent(
                member, (id, page) -> page.replaceFirst("\"groups\":\\[[^]]*]", "\"groups\":[\"" + group + "\"]"));
        return member;
    }

    /** A member for whom the server answers 500. */
    public static UUID outOfOrder() {
        UUID id = UUID.randomUUID();
        HOUSEHOLDS.put(id, OUT_OF_ORDER);
        return id;
    }

    /** The Authorization header the question about this member came with. */
    public static @Nullable String askedWith(UUID memberId) {
        return TOKENS.get(memberId);
    }

    private static HttpServer start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/api/members/", PlayedGroupService::answer);
            server.start();
            return server;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String[] path = exchange.getRequestURI().getPath().split("/", -1);
        UUID member = UUID.fromString(path[3]);
        boolean household = path.length > 4 && path[4].equals("household");
        String token = exchange.getRequestHeaders().getFirst("Authorization");
        if (token == null) {
            send(exchange, 401, "{}");
            return;
        }
        TOKENS.put(member, token);
        String found = (household ? HOUSEHOLDS : MEMBERS).get(member);
        if (found == null) {
            send(exchange, 404, "{\"code\":\"UNKNOWN_RESOURCE\"}");
        } else {
            send(exchange, found.equals(OUT_OF_ORDER) ? 500 : 200, found);
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    /** Tells the service under test where group-service is. */
    public static final class Address implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of("hamyori.services.group=http://127.0.0.1:"
                            + SERVER.getAddress().getPort())
                    .applyTo(context);
        }
    }
}
