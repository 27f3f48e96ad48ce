package tj.hamyori.platform.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Verifies a token's signature once and then for a minute knows the token again: a client sends the same one with each
 * of its requests, and an RSA signature costs more than reading a loan. A token is never accepted after it has expired,
 * and one whose key was withdrawn for {@link #REMEMBERED_FOR} at most; the key set itself is kept longer than that.
 */
final class RememberedTokens implements JwtDecoder {

    static final Duration REMEMBERED_FOR = Duration.ofMinutes(1);
    static final int MOST_TOKENS = 1_000;

    private final JwtDecoder verifying;
    private final Clock clock;
    private final Map<String, Verified> verified = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Verified> eldest) {
            return size() > MOST_TOKENS;
        }
    };

    private record Verified(Jwt token, Instant until) {}

    /** @param verifying checks signature, issuer and times, and throws where one is wrong */
    RememberedTokens(JwtDecoder verifying, Clock clock) {
        this.verifying = verifying;
        this.clock = clock;
    }

    @Override
    public Jwt decode(String token) {
        Instant now = clock.instant();
        Jwt known = known(token, now);
        if (known != null) {
            return known;
        }
        Jwt decoded = verifying.decode(token);
        Instant until = now.plus(REMEMBERED_FOR);
        Instant expires = decoded.getExpiresAt();
        remember(token, new Verified(decoded, expires == null || expires.isAfter(until) ? until : expires));
        return decoded;
    }

    private synchronized @Nullable Jwt known(String token, Instant now) {
        Verified found = verified.get(token);
        return found != null && now.isBefore(found.until()) ? found.token() : null;
    }

    private synchronized void remember(String token, Verified decoded) {
        verified.remove(token);
        verified.put(token, decoded);
    }
}
