package tj.hamyori.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import tj.hamyori.identity.client.PortalSettings;

/** What a person sees when a request cannot be served, such as an old bookmark of a sign-in half-way through. */
@Component
class ErrorPage implements ErrorViewResolver {

    private final PortalSettings portal;

    ErrorPage(PortalSettings portal) {
        this.portal = portal;
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        return new ModelAndView("identity/error", Map.of("portalUrl", portal.url() + "/"), status);
    }
}
