package tj.hamyori.portal.api;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tj.hamyori.portal.client.Service;
import tj.hamyori.portal.client.ServiceAddresses;
import tj.hamyori.portal.config.PortalSettings;

/**
 * Hands a request under {@code /api} on to the service that owns its path, with the caller's own token, and the answer
 * back as it is. Bodies are streamed both ways, so an upload needs no memory here. A servlet of its own, because the
 * framework's dispatcher would read the parts of an upload first.
 */
final class ApiDoor extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(ApiDoor.class);

    /** Headers of one connection only (RFC 9110, 7.6.1), those the client library sets, and the portal's own cookie. */
    private static final Set<String> NOT_FORWARDED = Set.of(
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authorization",
            "proxy-connection",
            "te",
            "trailer",
            "transfer-encoding",
            "upgrade",
            "http2-settings",
            "host",
            "content-length",
            "expect",
            "cookie",
            "set-cookie");

    private final transient ServiceAddresses addresses;
    private final transient PortalSettings settings;
    private final transient ApiProblems problems;
    private final transient HttpClient client;

    ApiDoor(ServiceAddresses addresses, PortalSettings settings, ApiProblems problems) {
        this.addresses = addresses;
        this.settings = settings;
        this.problems = problems;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(settings.connectTimeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    @Override
    public void destroy() {
        client.shutdownNow();
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Service> owner = Routes.owner(request.getRequestURI());
        if (owner.isEmpty()) {
            problems.write(request, response, ApiProblem.UNKNOWN_PATH);
        } else if (request.getContentLengthLong() > settings.forwardLimit().toBytes()) {
            problems.write(request, response, ApiProblem.BODY_TOO_LARGE);
        } else {
            forward(owner.get(), request, response);
        }
    }

    private void forward(Service owner, HttpServletRequest request, HttpServletResponse response) throws IOException {
        BoundedBody body = new BoundedBody(
                request.getInputStream(), settings.forwardLimit().toBytes());
        HttpResponse<InputStream> answer;
        try {
            answer = client.send(forwarded(owner, request, body), BodyHandlers.ofInputStream());
        } catch (IOException failure) {
            LOG.warn("{} does not answer {}: {}", owner, request.getRequestURI(), failure.toString());
            problems.write(
                    request, response, body.exceeded() ? ApiProblem.BODY_TOO_LARGE : ApiProblem.SERVICE_UNAVAILABLE);
            return;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            problems.write(request, response, ApiProblem.SERVICE_UNAVAILABLE);
            return;
        }
        handBack(answer, response);
    }

    private HttpRequest forwarded(Service owner, HttpServletRequest request, BoundedBody body) {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        URI target = URI.create(addresses.of(owner) + request.getRequestURI() + query);
        HttpRequest.Builder forwarded = HttpRequest.newBuilder(target)
                .timeout(settings.forwardTimeout())
                .method(request.getMethod(), publisher(request, body));
        for (String name : Collections.list(request.getHeaderNames())) {
            if (!NOT_FORWARDED.contains(name.toLowerCase(Locale.ROOT))) {
                Collections.list(request.getHeaders(name)).forEach(value -> forwarded.header(name, value));
            }
        }
        return forwarded.build();
    }

    private static BodyPublisher publisher(HttpServletRequest request, BoundedBody body) {
        long length = request.getContentLengthLong();
        boolean chunked = request.getHeader("Transfer-Encoding") != null;
        if (length <= 0 && !chunked) {
            return BodyPublishers.noBody();
        }
        BodyPublisher streamed = BodyPublishers.ofInputStream(() -> body);
        return length > 0 ? BodyPublishers.fromPublisher(streamed, length) : streamed;
    }

    private static void handBack(HttpResponse<InputStream> answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.statusCode());
        HttpHeaders headers = answer.headers();
        headers.map().forEach((name, values) -> {
            if (!NOT_FORWARDED.contains(name.toLowerCase(Locale.ROOT))) {
                response.setHeader(name, values.getFirst());
                values.stream().skip(1).forEach(value -> response.addHeader(name, value));
            }
        });
        headers.firstValueAsLong("content-length").ifPresent(response::setContentLengthLong);
        try (InputStream body = answer.body()) {
            body.transferTo(response.getOutputStream());
        }
    }
}
