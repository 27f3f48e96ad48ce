package tj.hamyori.portal.world;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** An OpenID Connect provider that signs in whoever it was told to, without asking. Tokens are really signed. */
public final class ExampleProvider {

    private final HttpServer server;
    private final RSAKey key;
    private final AtomicInteger refreshes = new AtomicInteger();
    private volatile Map<String, Object> claims = Map.of();
    private volatile Duration life = Duration.ofMinutes(15);
    private volatile String nonce = "";

    private ExampleProvider(HttpServer server, RSAKey key) {
        this.server = server;
        this.key = key;
    }

    static ExampleProvider start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            ExampleProvider provider = new ExampleProvider(
                    server,
                    new RSAKeyGenerator(2048)
                            .algorithm(JWSAlgorithm.RS256)
                            .keyID("example")
                            .generate());
            server.createContext("/oauth2/authorize", provider::authorize);
            server.createContext("/oauth2/token", provider::token);
            server.createContext("/oauth2/jwks", exchange -> json(exchange, new JWKSet(provider.key).toString()));
            server.createContext(
                    "/connect/logout",
                    exchange -> redirect(exchange, query(exchange).getOrDefault("post_logout_redirect_uri", "/")));
            server.start();
            return provider;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Who signs in next. */
    public void person(String username, String name, @Nullable String mfo, String... roles) {
        Map<String, Object> next = new HashMap<>(Map.of("sub", username, "name", name, "roles", List.of(roles)));
        if (mfo != null) {
            next.put("mfo", mfo);
        }
        claims = Map.copyOf(next);
    }

    /** How long the access tokens issued from now on are good for. */
    public void accessTokenLife(Duration duration) {
        life = duration;
    }

    /** How often a refresh token was spent. */
    public int refreshes() {
        return refreshes.get();
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> asked = query(exchange);
        nonce = asked.getOrDefault("nonce", "");
        redirect(exchange, asked.get("redirect_uri") + "?code=example-code&state=" + asked.get("state"));
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> form = form(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        if ("refresh_token".equals(form.get("grant_type"))) {
            refreshes.incrementAndGet();
            life = Duration.ofMinutes(15);
        }
        String token = signed();
        json(exchange, """
                {"access_token":"%s","id_token":"%s","refresh_token":"example-refresh-%d","token_type":"Bearer",
                 "expires_in":%d}""".formatted(token, token, refreshes.get(), life.toSeconds()));
    }

    private String signed() {
        Instant now = Clock.systemUTC().instant();
        JWTClaimsSet.Builder set = new JWTClaimsSet.Builder()
                .issuer(url())
                .audience("portal")
                .claim("nonce", nonce)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(Duration.ofMinutes(15))));
        claims.forEach(set::claim);
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("example").build(), set.build());
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
        return token.serialize();
    }

    private static Map<String, String> query(HttpExchange exchange) {
        String raw = exchange.getRequestURI().getRawQuery();
        return form(raw == null ? "" : raw);
    }

    private static Map<String, String> form(String raw) {
        Map<String, String> fields = new HashMap<>();
        for (String pair : raw.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                fields.put(pair.substring(0, equals), URLDecoder.decode(pair.substring(equals + 1), UTF_8));
            }
        }
        return fields;
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Location", to);
            exchange.sendResponseHeaders(302, -1);
        }
    }

    private static void json(HttpExchange exchange, String body) throws IOException {
        try (exchange) {
            byte[] bytes = body.getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
