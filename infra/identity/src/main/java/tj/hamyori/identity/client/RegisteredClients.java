package tj.hamyori.identity.client;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Component;

/**
 * Writes the clients of this installation to the database before the first request: the portal always, the command
 * line in the local run only. A database that has seen a local run is refused by every other: its people share one
 * published password.
 */
@Component
public class RegisteredClients implements SmartInitializingSingleton {

    /** The command line's client, and the {@code sub} of the tokens it gets for itself. */
    public static final String COMMAND_LINE = "hamyori-cli";

    public static final String PORTAL = "portal";

    private final RegisteredClientRepository clients;
    private final PasswordEncoder encoder;
    private final PortalSettings portal;
    private final boolean localRun;
    private final Clock clock;

    RegisteredClients(
            RegisteredClientRepository clients,
            PasswordEncoder encoder,
            PortalSettings portal,
            @Value("${hamyori.local-run}") boolean localRun,
            Clock clock) {
        this.clients = clients;
        this.encoder = encoder;
        this.portal = portal;
        this.localRun = localRun;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!localRun) {
            refuseWhatOnlyALocalRunMayHave();
        }
        clients.save(portalClient());
        if (localRun) {
            clients.save(commandLineClient());
        }
    }

    private void refuseWhatOnlyALocalRunMayHave() {
        if (clients.findByClientId(COMMAND_LINE) != null) {
            throw new IllegalStateException("This database belongs to a local run and holds people with a published"
                    + " password. Start identity on a database of its own, or set hamyori.local-run=true.");
        }
        if (portal.clientSecret().isBlank() || portal.clientSecret().equals(PortalSettings.LOCAL_SECRET)) {
            throw new IllegalStateException("Outside the local run the portal needs a secret of its own:"
                    + " set hamyori.identity.portal.client-secret.");
        }
    }

    private RegisteredClient portalClient() {
        return RegisteredClient.withId(PORTAL)
                .clientId(PORTAL)
                .clientIdIssuedAt(firstIssuedAt(PORTAL))
                .clientSecret(hash(PORTAL, portal.clientSecret()))
                .clientName("Hamyori portal")
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .redirectUri(portal.redirectUri())
                .postLogoutRedirectUris(uris -> uris.addAll(portal.postLogoutRedirectUris()))
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .tokenSettings(TokenSettings.builder()
                        .authorizationCodeTimeToLive(Duration.ofMinutes(2))
                        // Changed rights reach the services when this runs out.
                        .accessTokenTimeToLive(Duration.ofMinutes(15))
                        .refreshTokenTimeToLive(Duration.ofHours(12))
                        .reuseRefreshTokens(false)
                        .build())
                .build();
    }

    private RegisteredClient commandLineClient() {
        return RegisteredClient.withId(COMMAND_LINE)
                .clientId(COMMAND_LINE)
                .clientIdIssuedAt(firstIssuedAt(COMMAND_LINE))
                .clientSecret(hash(COMMAND_LINE, COMMAND_LINE))
                .clientName("Hamyori command line, local run")
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(Duration.ofHours(1))
                        .build())
                .build();
    }

    private Instant firstIssuedAt(String clientId) {
        RegisteredClient known = clients.findByClientId(clientId);
        Instant issuedAt = known == null ? null : known.getClientIdIssuedAt();
        return issuedAt == null ? Instant.now(clock) : issuedAt;
    }

    private String hash(String clientId, String secret) {
        RegisteredClient known = clients.findByClientId(clientId);
        @Nullable String kept = known == null ? null : known.getClientSecret();
        if (kept != null && encoder.matches(secret, kept)) {
            return kept;
        }
        String fresh = encoder.encode(secret);
        if (fresh == null) {
            throw new IllegalStateException("the portal's secret is missing");
        }
        return fresh;
    }
}
