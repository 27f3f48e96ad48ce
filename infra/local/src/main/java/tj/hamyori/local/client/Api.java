package tj.hamyori.local.client;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import tj.hamyori.local.setup.Part;
import tj.hamyori.local.setup.Ports;
import tj.hamyori.local.setup.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The running system's public interfaces, called with the command line's own token. */
public final class Api implements AutoCloseable {
    private static final String CLIENT = "hamyori-cli";
    private static final Duration CONNECT = Duration.ofSeconds(5);

    /** An upload of 200 MB on a busy machine takes its time. */
    private static final Duration ANSWER = Duration.ofMinutes(5);

    private static final int NOT_FOUND = 404;

    private static final JsonMapper JSON = new JsonMapper();

    private final Ports ports;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();
    private final String token;

    private Api(Ports ports, String scope) {
        this.ports = ports;
        this.token = token(scope);
    }

    /** With all rights of one MFO. */
    public static Api ofMfo(Ports ports, String code) {
        return new Api(ports, "mfo:" + code);
    }

    /** As one person of that MFO, with her rights and no others. */
    public static Api ofPerson(Ports ports, String code, String username) {
        return new Api(ports, "mfo:" + code + " as:" + username);
    }

    /** With the rights of the association's analyst. */
    public static Api ofAssociation(Ports ports) {
        return new Api(ports, "amfot");
    }

    /** The header with which these calls are made. */
    public String bearer() {
        return "Bearer " + token;
    }

    public JsonNode get(Part part, String path) {
        return json(send(request(part, path).GET()));
    }

    /** The answer, or empty when there is nothing under this path (404). */
    public Optional<JsonNode> find(Part part, String path) {
        HttpResponse<String> answer = exchange(request(part, path).GET());
        return answer.statusCode() == NOT_FOUND ? Optional.empty() : Optional.of(json(orRefuse(answer)));
    }

    public JsonNode post(Part part, String path, JsonNode body) {
        return json(send(posting(part, path, body)));
    }

    /** The same call again, with the same key and content, has the same answer and no second effect. */
    public JsonNode postOnce(Part part, String path, JsonNode body, String idempotencyKey) {
        return json(send(posting(part, path, body).header("Idempotency-Key", idempotencyKey)));
    }

    private HttpRequest.Builder posting(Part part, String path, JsonNode body) {
        return request(part, path)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.toString()));
    }

    JsonNode post(Part part, String path, MultipartFiles files) {
        return json(send(
                request(part, path).header("Content-Type", files.contentType()).POST(files.body())));
    }

    /** Saves what the path answers. */
    void download(Part part, String path, Path target) {
        try {
            var answer = http.send(request(part, path).GET().build(), BodyHandlers.ofFile(target));
            if (answer.statusCode() != 200) {
                throw new Refusal("The rejects file could not be fetched: HTTP " + answer.statusCode() + " from "
                        + answer.uri() + ".");
            }
        } catch (IOException e) {
            throw new Refusal("The rejects file could not be written to " + target + " (" + e.getMessage() + ").", e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    @Override
    public void close() {
        http.close();
    }

    private String token(String scope) {
        String form = "grant_type=client_credentials&scope=" + URLEncoder.encode(scope, StandardCharsets.UTF_8);
        String secret = Base64.getEncoder().encodeToString((CLIENT + ":" + CLIENT).getBytes(StandardCharsets.UTF_8));
        BodyPublisher body = BodyPublishers.ofString(form);
        JsonNode answer = json(send(HttpRequest.newBuilder(URI.create(ports.url(Part.IDENTITY) + "/oauth2/token"))
                .timeout(ANSWER)
                .header("Authorization", "Basic " + secret)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(body)));
        return answer.path("access_token").asString();
    }

    private HttpRequest.Builder request(Part part, String path) {
        URI uri = URI.create(ports.url(part)).resolve(path);
        return HttpRequest.newBuilder(uri).timeout(ANSWER).header("Authorization", bearer());
    }

    private HttpResponse<String> send(HttpRequest.Builder builder) {
        return orRefuse(exchange(builder));
    }

    private static HttpResponse<String> orRefuse(HttpResponse<String> answer) {
        if (answer.statusCode() >= 400) {
            throw new Refusal(ProblemText.sentence(answer.statusCode(), answer.body()));
        }
        return answer;
    }

    private HttpResponse<String> exchange(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        try {
            return http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (ConnectException e) {
            String address = request.uri().getScheme() + "://" + request.uri().getAuthority();
            throw new Refusal("Nothing answers on " + address + "; './hamyori up' starts the system.", e);
        } catch (IOException e) {
            throw new Refusal("The call of " + request.uri() + " broke off (" + e.getMessage() + ").", e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (JacksonException e) {
            throw new Refusal(answer.uri() + " did not answer with JSON.", e);
        }
    }

    private static Refusal interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new Refusal("Broken off.", e);
    }
}
