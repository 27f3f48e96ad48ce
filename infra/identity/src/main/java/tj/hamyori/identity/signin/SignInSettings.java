package tj.hamyori.identity.signin;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often a password may be tried.
 *
 * @param tries wrong passwords in a row that are still looked at, 1 or more
 * @param pause how long nobody signs in under that name after the last of them
 */
@ConfigurationProperties("hamyori.identity.sign-in")
public record SignInSettings(
        @DefaultValue("5") int tries, @DefaultValue("15m") Duration pause) {

    public SignInSettings {
        if (tries < 1 || pause.isNegative() || pause.isZero()) {
            throw new IllegalArgumentException("sign-in needs at least one try and a pause longer than nothing");
        }
    }
}
