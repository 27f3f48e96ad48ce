package tj.hamyori.portal.client;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.client.ClientAuthorizationRequiredException;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.util.UriComponentsBuilder;
import tj.hamyori.portal.config.PortalSettings;
import tj.hamyori.portal.language.Language;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Asks the services as the signed-in person and in her language; every refusal comes as {@link ServiceRefused}. */
@Component
public class Services {

    private static final String REGISTRATION = "hamyori";

    private final ServiceAddresses addresses;
    private final AccessToken token;
    private final JsonMapper json;
    private final RestClient client;

    Services(ServiceAddresses addresses, AccessToken token, PortalSettings settings, JsonMapper json) {
        this.addresses = addresses;
        this.token = token;
        this.json = json;
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.connectTimeout())
                .build());
        requests.setReadTimeout(settings.readTimeout());
        this.client = RestClient.builder().requestFactory(requests).build();
    }

    /**
     * Reads.
     *
     * @param query left out where the value is null
     */
    public <T> T get(
            Service service,
            String path,
            Map<String, ? extends @Nullable Object> query,
            ParameterizedTypeReference<T> type) {
        return exchange(service, client.get().uri(address(service, path, query)), type);
    }

    /** Writes; the same key with the same content is done once however often it is sent. */
    public <T> T post(Service service, String path, Object content, String key, ParameterizedTypeReference<T> type) {
        return exchange(
                service,
                client.post()
                        .uri(address(service, path, Map.of()))
                        .header("Idempotency-Key", key)
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(content),
                type);
    }

    /** Reads a file, in whatever form the service gives it. */
    public Download download(Service service, String path, Map<String, ? extends @Nullable Object> query) {
        return told(service, () -> {
            ResponseEntity<byte[]> file = asHer(
                            client.get().uri(address(service, path, query)).accept(MediaType.ALL))
                    .toEntity(byte[].class);
            return file.getBody() == null
                    ? null
                    : new Download(
                            file.getBody(),
                            Objects.requireNonNullElse(
                                    file.getHeaders().getFirst(HttpHeaders.CONTENT_TYPE),
                                    MediaType.APPLICATION_OCTET_STREAM_VALUE),
                            Objects.requireNonNullElse(
                                    file.getHeaders().getFirst(HttpHeaders.CONTENT_DISPOSITION), "attachment"));
        });
    }

    private <T> T exchange(
            Service service, RestClient.RequestHeadersSpec<?> request, ParameterizedTypeReference<T> type) {
        return told(
                service,
                () -> asHer(request.accept(MediaType.APPLICATION_JSON, MediaType.APPLICATION_PROBLEM_JSON))
                        .body(type));
    }

    private RestClient.ResponseSpec asHer(RestClient.RequestHeadersSpec<?> request) {
        String bearer = token.current();
        return request.headers(headers -> headers.setBearerAuth(bearer))
                .header(
                        HttpHeaders.ACCEPT_LANGUAGE,
                        Language.of(LocaleContextHolder.getLocale()).code())
                .retrieve()
                .onStatus(status -> status.isError(), this::refuse);
    }

    private static <T> T told(Service service, Supplier<@Nullable T> request) {
        try {
            T answer = request.get();
            if (answer == null) {
                throw new ServiceRefused(new Problem(502, "EMPTY_ANSWER", null, List.of()));
            }
            return answer;
        } catch (RestClientException noAnswer) {
            throw new ServiceRefused(Problem.away(service));
        }
    }

    private void refuse(HttpRequest request, ClientHttpResponse response) throws IOException {
        int status = response.getStatusCode().value();
        if (status == HttpStatus.UNAUTHORIZED.value()) {
            throw new ClientAuthorizationRequiredException(REGISTRATION);
        }
        throw new ServiceRefused(problem(status, response.getBody().readAllBytes()));
    }

    private Problem problem(int status, byte[] body) {
        try {
            ProblemJson read = json.readValue(body, ProblemJson.class);
            return new Problem(
                    status,
                    read.code() == null ? "HTTP_" + status : read.code(),
                    read.detail(),
                    read.violations() == null ? List.of() : List.copyOf(read.violations()));
        } catch (JacksonException notJson) {
            return new Problem(status, "HTTP_" + status, null, List.of());
        }
    }

    private URI address(Service service, String path, Map<String, ? extends @Nullable Object> query) {
        UriComponentsBuilder address =
                UriComponentsBuilder.fromUri(addresses.of(service)).path(path);
        query.forEach((name, value) -> {
            if (value != null) {
                address.queryParam(name, "{" + name + "}");
            }
        });
        return address.encode().buildAndExpand(query).toUri();
    }

    private record ProblemJson(
            @Nullable String code,
            @Nullable String detail,
            @Nullable List<Problem.Violation> violations) {}
}
