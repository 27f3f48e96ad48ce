package tj.hamyori.testing.tokens;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * OpenID Connect discovery and key set on a free loopback port, and the private key behind them. Discovery 1.0 section
 * 3 names the members every client may insist on, hence the endpoints that nothing here answers.
 */
record HttpIssuer(String url, RSAKey key) {

    static HttpIssuer start() {
        try {
            RSAKey key = new RSAKeyGenerator(2048)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyID(UUID.randomUUID().toString())
                    .generate();
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            String url = "http://127.0.0.1:" + server.getAddress().getPort();
            serve(server, "/.well-known/openid-configuration", JSONObjectUtils.toJSONString(metadata(url)));
            serve(server, "/jwks", new JWKSet(key).toString());
            server.start();
            return new HttpIssuer(url, key);
        } catch (IOException failed) {
            throw new UncheckedIOException("the test issuer could not listen on 127.0.0.1", failed);
        } catch (JOSEException failed) {
            throw new IllegalStateException("the test issuer could not make its key", failed);
        }
    }

    String sign(JWTClaimsSet claims) {
        var header =
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
        var token = new SignedJWT(header, claims);
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException failed) {
            throw new IllegalStateException("the test issuer could not sign", failed);
        }
        return token.serialize();
    }

    private static Map<String, Object> metadata(String url) {
        return Map.of(
                "issuer",
                url,
                "jwks_uri",
                url + "/jwks",
                "authorization_endpoint",
                url + "/oauth2/authorize",
                "token_endpoint",
                url + "/oauth2/token",
                "response_types_supported",
                List.of("code"),
                "subject_types_supported",
                List.of("public"),
                "id_token_signing_alg_values_supported",
                List.of("RS256"));
    }

    private static void serve(HttpServer server, String path, String json) {
        byte[] body = json.getBytes(UTF_8);
        server.createContext(path, (HttpExchange exchange) -> {
            try (exchange) {
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            }
        });
    }
}
