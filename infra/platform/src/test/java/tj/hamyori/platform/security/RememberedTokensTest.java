package tj.hamyori.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoders;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import tj.hamyori.testing.tokens.TestTokens;

class RememberedTokensTest {

    private static final JwtDecoder REAL = JwtDecoders.fromIssuerLocation(TestTokens.issuer());
    private static final Duration A_MOMENT = Duration.ofMillis(1);

    private final AtomicInteger verified = new AtomicInteger();
    private final JwtAuthenticationProvider real = new JwtAuthenticationProvider(REAL);
    private final AuthenticationManager counting = request -> {
        verified.incrementAndGet();
        return real.authenticate(request);
    };
    private final Instant now = Clock.systemUTC().instant();

    private Instant time = now;

    private final RememberedTokens tokens = new RememberedTokens(counting, new Clock() {
        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return time;
        }
    });

    @Test
    void verifiesATokenOnceInAMinute() {
        String token = TestTokens.of("nilufar").mfo("ORIYON").value();
        Authentication first = signIn(token);
        time = now.plus(RememberedTokens.REMEMBERED_FOR).minus(A_MOMENT);
        assertThat(signIn(token)).isSameAs(first);
        assertThat(verified).hasValue(1);
        time = now.plus(RememberedTokens.REMEMBERED_FOR);
        assertThat(signIn(token).getName()).isEqualTo("nilufar");
        assertThat(verified).hasValue(2);
    }

    @Test
    void asksAgainOnceATokenHasExpired() {
        String token = TestTokens.of("nilufar").value();
        Instant expires = Objects.requireNonNull(REAL.decode(token).getExpiresAt());
        time = expires.minusSeconds(30);
        signIn(token);
        time = expires.minus(A_MOMENT);
        signIn(token);
        assertThat(verified).hasValue(1);
        time = expires;
        signIn(token);
        assertThat(verified).hasValue(2);
    }

    @Test
    void remembersNothingOfARefusedToken() {
        String expired = TestTokens.of("nilufar").expired().value();
        assertThatThrownBy(() -> signIn(expired)).isInstanceOf(InvalidBearerTokenException.class);
        assertThatThrownBy(() -> signIn(expired)).isInstanceOf(InvalidBearerTokenException.class);
        assertThat(verified).hasValue(2);
    }

    @Test
    void forgetsTheOldestOfMoreTokensThanItHolds() {
        String oldest = TestTokens.of("nilufar").value();
        signIn(oldest);
        for (int other = 0; other < RememberedTokens.MOST_TOKENS; other++) {
            signIn(TestTokens.of("user-" + other).value());
        }
        signIn(oldest);
        assertThat(verified).hasValue(RememberedTokens.MOST_TOKENS + 2);
    }

    private Authentication signIn(String token) {
        return tokens.authenticate(new BearerTokenAuthenticationToken(token));
    }
}
