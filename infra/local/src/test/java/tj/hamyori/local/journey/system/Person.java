package tj.hamyori.local.journey.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tj.hamyori.local.setup.Part;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody who calls the interfaces through the portal's one door, with the token of a person or of an organisation.
 */
public final class Person {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final WholeSystem system;
    private final String scope;
    private @Nullable String token;

    private Person(WholeSystem system, String scope) {
        this.system = system;
        this.scope = scope;
    }

    /** All rights of one organisation. */
    public static Person everybodyAt(WholeSystem system, String mfo) {
        return new Person(system, "mfo:" + mfo);
    }

    /** One person of an organisation, with her own rights only. */
    public static Person named(WholeSystem system, String mfo, String username) {
        return new Person(system, "mfo:" + mfo + " as:" + username);
    }

    /** The association's analyst. */
    public static Person analyst(WholeSystem system) {
        return new Person(system, "amfot");
    }

    /** Somebody without any token. */
    public static Person nobody(WholeSystem system) {
        return new Person(system, "");
    }

    public Reply get(String path) {
        return call(request(path).GET());
    }

    public Reply post(String path, Map<String, ?> content) {
        return call(posting(path, content));
    }

    public Reply post(String path, Map<String, ?> content, String idempotencyKey) {
        return call(posting(path, content).header("Idempotency-Key", idempotencyKey));
    }

    /** The same without failing when nobody answers: then the answer is null. */
    public @Nullable Reply tryPost(String path, Map<String, ?> content, String idempotencyKey) {
        try {
            return exchange(posting(path, content)
                    .header("Idempotency-Key", idempotencyKey)
                    .build());
        } catch (IOException nobodyAnswers) {
            return null;
        }
    }

    private HttpRequest.Builder posting(String path, Map<String, ?> content) {
        return request(path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(content)));
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(system.ports().url(Part.PORTAL) + path))
                .timeout(PATIENCE);
        return scope.isEmpty() ? request : request.header("Authorization", "Bearer " + token());
    }

    private synchronized String token() {
        if (token == null) {
            String secret =
                    Base64.getEncoder().encodeToString("hamyori-cli:hamyori-cli".getBytes(StandardCharsets.UTF_8));
            String form = "grant_type=client_credentials&scope=" + URLEncoder.encode(scope, StandardCharsets.UTF_8);
            Reply answer = call(HttpRequest.newBuilder(URI.create(system.ports().url(Part.IDENTITY) + "/oauth2/token"))
                    .timeout(PATIENCE)
                    .header("Authorization", "Basic " + secret)
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form)));
            token = answer.as(200).path("access_token").asString();
            assertThat(token).isNotBlank();
        }
        return token;
    }

    private static Reply call(HttpRequest.Builder request) {
        try {
            return exchange(request.build());
        } catch (IOException e) {
            throw new AssertionError("nobody answers " + request.build().uri(), e);
        }
    }

    private static Reply exchange(HttpRequest request) throws IOException {
        try {
            HttpResponse<String> answer = HTTP.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
            String mediaType = answer.headers().firstValue("Content-Type").orElse("");
            String text = answer.body();
            JsonNode content =
                    mediaType.contains("json") && !text.isBlank() ? JSON.readTree(text) : JSON.valueToTree(text);
            return new Reply(request.method() + " " + request.uri(), answer.statusCode(), mediaType, content);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
