package tj.hamyori.portal.world;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** A server that answers the documented examples and remembers what it was asked; all services in one. */
public final class ExampleServices {

    private static final Reply NOTHING = new Reply(404, "application/problem+json", """
            {"status":404,"title":"Not Found","detail":"There is nothing under this id for you.",
             "code":"UNKNOWN_RESOURCE"}""");

    private final HttpServer server;
    private final Map<String, Reply> replies = new ConcurrentHashMap<>();
    private final Map<String, Reply> next = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    private ExampleServices(HttpServer server) {
        this.server = server;
    }

    static ExampleServices start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            ExampleServices services = new ExampleServices(server);
            server.createContext("/", services::handle);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.start();
            return services;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** From now on this is answered to the method and path, whatever the query. */
    public void answer(String methodAndPath, int status, String body) {
        replies.put(
                methodAndPath, new Reply(status, status < 400 ? "application/json" : "application/problem+json", body));
    }

    /** The next such request is answered so; the ones after it as before. */
    public void answerNext(String methodAndPath, int status, String body) {
        next.put(methodAndPath, new Reply(status, "application/json", body));
    }

    public void answerExamples() {
        replies.clear();
        next.clear();
        Examples.all().forEach((request, body) -> answer(request, request.startsWith("POST") ? 201 : 200, body));
    }

    public void forgetAsked() {
        asked.clear();
    }

    /** All requests with this method and path, oldest first. */
    public List<Asked> asked(String methodAndPath) {
        return asked.stream().filter(one -> one.request().equals(methodAndPath)).toList();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String request =
                    exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
            Body body = Body.read(exchange.getRequestBody());
            asked.add(new Asked(
                    request,
                    exchange.getRequestURI().getRawQuery(),
                    Map.copyOf(exchange.getRequestHeaders()),
                    body.beginning(),
                    body.bytes()));
            Reply once = next.remove(request);
            Reply reply = once == null ? replies.getOrDefault(request, NOTHING) : once;
            byte[] bytes = reply.body().getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", reply.type());
            if (reply.status() == 401) {
                exchange.getResponseHeaders().set("WWW-Authenticate", "Bearer");
            }
            exchange.sendResponseHeaders(reply.status(), bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private record Reply(int status, String type, String body) {}

    private record Body(String beginning, long bytes) {

        private static final int REMEMBERED = 8_192;

        static Body read(InputStream stream) throws IOException {
            byte[] beginning = stream.readNBytes(REMEMBERED);
            long more = stream.skip(Long.MAX_VALUE);
            byte[] buffer = new byte[65_536];
            for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                more += read;
            }
            return new Body(new String(beginning, UTF_8), beginning.length + more);
        }
    }

    /**
     * One request.
     *
     * @param body its beginning
     * @param bodyBytes length of the whole body
     */
    public record Asked(
            String request, @Nullable String query, Map<String, List<String>> headers, String body, long bodyBytes) {

        public @Nullable String header(String name) {
            return headers.entrySet().stream()
                    .filter(header -> header.getKey().equalsIgnoreCase(name))
                    .map(header -> header.getValue().getFirst())
                    .findFirst()
                    .orElse(null);
        }
    }
}
