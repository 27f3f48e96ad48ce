package tj.hamyori.testing.tokens;

import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Signs access tokens with the claims the services read: {@code sub}, {@code name}, {@code mfo}, {@code roles},
 * {@code groups}, {@code all_groups}. The services under test fetch the key from {@link #issuer()} over HTTP and check
 * signature, issuer and expiry as they do in life.
 */
public final class TestTokens {

    private TestTokens() {}

    /** Base URL of the issuer, the {@code iss} of every token; the property {@code hamyori.issuer} of a service. */
    public static String issuer() {
        return Issuers.TRUSTED.url();
    }

    /** A token for this user name, to be completed and signed. */
    public static TestToken of(String subject) {
        return TestToken.of(subject);
    }

    /**
     * The whole {@code Authorization} header value, {@code Bearer …}.
     *
     * @param mfo MFO code, null for the association
     */
    public static String bearer(
            String subject, @Nullable String mfo, Collection<String> roles, Collection<UUID> groups) {
        TestToken token = of(subject).roles(roles).groups(groups);
        return (mfo == null ? token : token.mfo(mfo)).bearer();
    }
}
