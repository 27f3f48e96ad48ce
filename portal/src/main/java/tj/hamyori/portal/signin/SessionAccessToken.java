package tj.hamyori.portal.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.security.oauth2.client.ClientAuthorizationRequiredException;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.WebUtils;
import tj.hamyori.portal.client.AccessToken;
import tj.hamyori.portal.client.Problem;
import tj.hamyori.portal.client.Service;
import tj.hamyori.portal.client.ServiceRefused;

/** The access token kept with the session, renewed with the refresh token shortly before it runs out. */
@Component
class SessionAccessToken implements AccessToken {

    private final OAuth2AuthorizedClientManager clients;

    SessionAccessToken(OAuth2AuthorizedClientManager clients) {
        this.clients = clients;
    }

    @Override
    public String current() {
        ServletRequestAttributes attributes =
                (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        HttpServletRequest request = attributes.getRequest();
        Authentication person =
                Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
        OAuth2AuthorizeRequest asked = OAuth2AuthorizeRequest.withClientRegistrationId(
                        ProviderConfiguration.REGISTRATION)
                .principal(person)
                .attribute(HttpServletRequest.class.getName(), request)
                .attribute(HttpServletResponse.class.getName(), Objects.requireNonNull(attributes.getResponse()))
                .build();
        synchronized (WebUtils.getSessionMutex(request.getSession())) {
            return authorize(asked);
        }
    }

    private String authorize(OAuth2AuthorizeRequest asked) {
        try {
            OAuth2AuthorizedClient client = clients.authorize(asked);
            if (client == null) {
                throw new ClientAuthorizationRequiredException(ProviderConfiguration.REGISTRATION);
            }
            return client.getAccessToken().getTokenValue();
        } catch (ClientAuthorizationRequiredException signInAgain) {
            throw signInAgain;
        } catch (ClientAuthorizationException refused) {
            if (OAuth2ErrorCodes.INVALID_GRANT.equals(refused.getError().getErrorCode())) {
                throw new ClientAuthorizationRequiredException(ProviderConfiguration.REGISTRATION);
            }
            throw new ServiceRefused(Problem.away(Service.IDENTITY));
        }
    }
}
