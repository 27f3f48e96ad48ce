package tj.hamyori.identity.client;

import java.net.URI;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The portal as this provider's client.
 *
 * @param url where the portal is, without a slash at the end
 * @param clientSecret the secret the portal proves itself with; kept here only as a hash
 * @param redirectUri where a sign-in ends
 * @param postLogoutRedirectUris where a sign-out may end
 */
@ConfigurationProperties("hamyori.identity.portal")
public record PortalSettings(String url, String clientSecret, String redirectUri, List<String> postLogoutRedirectUris) {

    /** The secret of the local run, known to everyone who reads this project; see {@link RegisteredClients}. */
    static final String LOCAL_SECRET = "portal-local-only";

    /** Scheme, host and port, as a content security policy names them. */
    public String origin() {
        URI uri = URI.create(url);
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }
}
