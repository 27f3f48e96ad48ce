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
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoders;
import org.springframework.security.oauth2.jwt.JwtException;
import tj.hamyori.testing.tokens.TestTokens;

class RememberedTokensTest {

    private static final JwtDecoder REAL = JwtDecoders.fromIssuerLocation(TestTokens.issuer());
    private static final Duration A_MOMENT = Duration.ofMillis(1);

    private final AtomicInteger verified = new AtomicInteger();
    private final JwtDecoder counting = token -> {
        verified.incrementAndGet();
        return REAL.decode(token);
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
        Jwt first = tokens.decode(token);
        time = now.plus(RememberedTokens.REMEMBERED_FOR).minus(A_MOMENT);
        assertThat(tokens.decode(token)).isSameAs(first);
        assertThat(verified).hasValue(1);
        time = now.plus(RememberedTokens.REMEMBERED_FOR);
        assertThat(tokens.decode(token).getSubject()).isEqualTo("nilufar");
        assertThat(verified).hasValue(2);
    }

    @Test
    void asksAgainOnceATokenHasExpired() {
        String token = TestTokens.of("nilufar").value();
        Instant expires = Objects.requireNonNull(REAL.decode(token).getExpiresAt());
        time = expires.minusSeconds(30);
        tokens.decode(token);
        time = expires.minus(A_MOMENT);
        tokens.decode(token);
        assertThat(verified).hasValue(1);
        time = expires;
        tokens.decode(token);
        assertThat(verified).hasValue(2);
    }

    @Test
    void remembersNothingOfARefusedToken() {
        String expired = TestTokens.of("nilufar").expired().value();
        assertThatThrownBy(() -> tokens.decode(expired)).isInstanceOf(JwtException.class);
        assertThatThrownBy(() -> tokens.decode(expired)).isInstanceOf(JwtException.class);
        assertThat(verified).hasValue(2);
    }

    @Test
    void forgetsTheOldestOfMoreTokensThanItHolds() {
        String oldest = TestTokens.of("nilufar").value();
        tokens.decode(oldest);
        for (int other = 0; other < RememberedTokens.MOST_TOKENS; other++) {
            tokens.decode(TestTokens.of("user-" + other).value());
        }
        tokens.decode(oldest);
        assertThat(verified).hasValue(RememberedTokens.MOST_TOKENS + 2);
    }
}
