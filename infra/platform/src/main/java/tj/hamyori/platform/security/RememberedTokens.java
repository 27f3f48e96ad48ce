package tj.hamyori.platform.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

/**
 * Verifies a token's signature once and then for a minute knows who signs in with it: a client sends the same one with
 * each of its requests, and an RSA signature costs more than reading a loan. A token is never accepted after it has
 * expired, and one whose key was withdrawn for {@link #REMEMBERED_FOR} at most; the key set itself is kept longer than
 * that.
 */
final class RememberedTokens implements AuthenticationManager {

    static final Duration REMEMBERED_FOR = Duration.ofMinutes(1);
    static final int MOST_TOKENS = 1_000;

    private final AuthenticationManager verifying;
    private final Clock clock;
    private final Map<String, Verified> verified = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Verified> eldest) {
            return size() > MOST_TOKENS;
        }
    };

    private record Verified(Authentication signedIn, Instant until) {}

    /** @param verifying checks signature, issuer and times, and throws where one is wrong */
    RememberedTokens(AuthenticationManager verifying, Clock clock) {
        this.verifying = verifying;
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication request) {
        String token = ((BearerTokenAuthenticationToken) request).getToken();
        Instant now = clock.instant();
        Authentication known = known(token, now);
        if (known != null) {
            return known;
        }
        Authentication signedIn = verifying.authenticate(request);
        Instant until = now.plus(REMEMBERED_FOR);
        Instant expires = signedIn.getPrincipal() instanceof Jwt jwt ? jwt.getExpiresAt() : now;
        remember(token, new Verified(signedIn, expires == null || expires.isAfter(until) ? until : expires));
        return signedIn;
    }

    private synchronized @Nullable Authentication known(String token, Instant now) {
        Verified found = verified.get(token);
        return found != null && now.isBefore(found.until()) ? found.signedIn() : null;
    }

    private synchronized void remember(String token, Verified signedIn) {
        verified.remove(token);
        verified.put(token, signedIn);
    }
}
