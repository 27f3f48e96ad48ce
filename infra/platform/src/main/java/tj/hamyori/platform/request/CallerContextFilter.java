package tj.hamyori.platform.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tj.hamyori.platform.security.Caller;
import tj.hamyori.platform.security.CallerFromToken;

/** Notes who calls and why, so that every event of this request carries it. Runs after the token was checked. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 20)
class CallerContextFilter extends OncePerRequestFilter {

    private static final String CORRELATION_HEADER = "X-Correlation-Id";
    private static final int LONGEST_CORRELATION_ID = 64;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Caller> caller = CallerFromToken.current();
        if (caller.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        String correlationId = correlationId(request);
        response.setHeader(CORRELATION_HEADER, correlationId);
        new RequestContext(caller.get().mfo(), caller.get().subject(), correlationId, null)
                .runChecked(() -> chain.doFilter(request, response));
    }

    private static String correlationId(HttpServletRequest request) {
        String given = request.getHeader(CORRELATION_HEADER);
        boolean usable = given != null && !given.isBlank() && given.length() <= LONGEST_CORRELATION_ID;
        return usable ? given : UUID.randomUUID().toString();
    }
}
