package tj.hamyori.group;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import tj.hamyori.testing.tokens.TestToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Speaks to the running service as any client does. */
public class Http {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient client = HttpClient.newHttpClient();
    private final Environment environment;

    Http(Environment environment) {
        this.environment = environment;
    }

    /** What came back; a missing node where the body was empty. */
    public record Answer(int status, JsonNode body) {

        public String code() {
            return body.path("code").asString("");
        }
    }

    /** The JSON of this text, to compare an answer with; its places are filled in as by {@link String#format}. */
    @SuppressWarnings("AnnotateFormatMethod") // its annotation would need a dependency of its own
    public static JsonNode json(String template, Object... values) {
        return JSON.readTree(template.formatted(values));
    }

    public Answer get(@Nullable TestToken as, String path) {
        return send(as, HttpRequest.newBuilder(uri(path)));
    }

    public Answer post(@Nullable TestToken as, String path, Object body) {
        return post(as, path, JSON.writeValueAsString(body), Map.of());
    }

    public Answer post(@Nullable TestToken as, String path, String json, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json));
        headers.forEach(request::header);
        return send(as, request);
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + environment.getRequiredProperty("local.server.port") + path);
    }

    private Answer send(@Nullable TestToken as, HttpRequest.Builder request) {
        if (as != null) {
            request.header("Authorization", as.bearer());
        }
        try {
            var response = client.send(request.build(), BodyHandlers.ofString());
            JsonNode body = response.body().isBlank() ? MissingNode.getInstance() : JSON.readTree(response.body());
            return new Answer(response.statusCode(), body);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
