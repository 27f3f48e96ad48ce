package tj.hamyori.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks HTTP to identity as a person's browser and as a client program; follows no redirect by itself. */
public final class Browser {

    public static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    public static final String REDIRECT = "http://127.0.0.1:8080/login/oauth2/code/hamyori";

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final JsonMapper JSON = JsonMapper.shared();

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final String url;

    public Browser(RunningIdentity identity) {
        this.url = identity.url();
    }

    public List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(path, request -> headers.length == 0 ? request : request.headers(headers));
    }

    public HttpResponse<String> post(String path, Map<String, String> form, String... headers) {
        return send(
                path,
                request -> (headers.length == 0 ? request : request.headers(headers))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(encode(form))));
    }

    public HttpResponse<String> json(String method, String path, String token, String body) {
        return send(
                path,
                request -> request.headers("Content-Type", "application/json", "Authorization", "Bearer " + token)
                        .method(method, BodyPublishers.ofString(body)));
    }

    /** Fills in the sign-in page, whose form carries the token against forgery. */
    public HttpResponse<String> signIn(String username, String password) {
        Matcher csrf = CSRF.matcher(get("/login").body());
        if (!csrf.find()) {
            throw new IllegalStateException("the page has no token against forgery");
        }
        return post("/login", Map.of("username", username, "password", password, "_csrf", csrf.group(1)));
    }

    /** Asks for a code as the portal does; the answer redirects to the sign-in page or to the portal. */
    public HttpResponse<String> authorize() {
        return get(
                "/oauth2/authorize?"
                        + encode(Map.of(
                                "response_type", "code",
                                "client_id", "portal",
                                "scope", "openid profile",
                                "state", "s-1",
                                "nonce", "n-1",
                                "redirect_uri", REDIRECT,
                                "code_challenge", challenge(),
                                "code_challenge_method", "S256")),
                "Accept",
                "text/html");
    }

    public HttpResponse<String> exchange(String code, String verifier) {
        return asPortal(Map.of(
                "grant_type", "authorization_code",
                "code", code,
                "redirect_uri", REDIRECT,
                "code_verifier", verifier));
    }

    public HttpResponse<String> asPortal(Map<String, String> form) {
        return post("/oauth2/token", form, "Authorization", basic("portal", RunningIdentity.PORTAL_SECRET));
    }

    /** The whole way from the portal's request to its tokens. */
    public JsonNode tokensOf(String username) {
        authorize();
        signIn(username, RunningIdentity.DEMO_PASSWORD);
        return body(exchange(parameter(location(authorize()), "code"), VERIFIER));
    }

    public HttpResponse<String> commandLine(String scope) {
        Map<String, String> form = scope.isEmpty()
                ? Map.of("grant_type", "client_credentials")
                : Map.of("grant_type", "client_credentials", "scope", scope);
        return post("/oauth2/token", form, "Authorization", basic("hamyori-cli", "hamyori-cli"));
    }

    public String commandLineToken(String scope) {
        return body(commandLine(scope)).get("access_token").asString();
    }

    public static JsonNode body(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }

    /** What a token says, its signature unchecked; the tests that care check it with the published keys. */
    public static JsonNode claims(String token) {
        return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
    }

    public static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElseThrow();
    }

    public static String parameter(String location, String name) {
        String query = URI.create(location).getRawQuery();
        return Arrays.stream(query.split("&", -1))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + name + " in " + location));
    }

    public static String basic(String id, String secret) {
        byte[] pair = (id + ":" + secret).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    public static String encode(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String challenge() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException(cause);
        }
    }

    private HttpResponse<String> send(String path, UnaryOperator<HttpRequest.Builder> shape) {
        URI target = path.startsWith("http") ? URI.create(path) : URI.create(url + path);
        try {
            return http.send(shape.apply(HttpRequest.newBuilder(target)).build(), BodyHandlers.ofString());
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        } catch (InterruptedException cause) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(cause);
        }
    }
}
