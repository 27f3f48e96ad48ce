package tj.hamyori.portal.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/**
 * Sends whoever is not signed in to the provider. A request for part of a page can't follow to another host; the whole
 * page loads anew instead.
 */
final class PartialPageEntryPoint implements AuthenticationEntryPoint {

    /** The header of a request that a script sends for part of a page, or for none. */
    static final String PART = "HX-Request";

    private final AuthenticationEntryPoint wholePage;

    PartialPageEntryPoint(AuthenticationEntryPoint wholePage) {
        this.wholePage = wholePage;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException, ServletException {
        if (request.getHeader(PART) == null) {
            wholePage.commence(request, response, failure);
        } else {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            response.setHeader("HX-Refresh", "true");
        }
    }
}
