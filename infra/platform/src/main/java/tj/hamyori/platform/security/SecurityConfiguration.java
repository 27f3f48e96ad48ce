package tj.hamyori.platform.security;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tj.hamyori.platform.problem.Problems;
import tools.jackson.databind.json.JsonMapper;

/** Every request but health, metrics and the API description needs a token of the configured issuer. */
@Configuration
@EnableMethodSecurity
class SecurityConfiguration implements WebMvcConfigurer {

    private static final Logger LOG = LoggerFactory.getLogger(SecurityConfiguration.class);
    private static final String BEARER = "Bearer ";

    /** A timer around every filter costs a write a tenth of its time; the request as a whole is timed anyway. */
    @Bean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    SecurityFilterChain resourceServer(
            HttpSecurity http, Problems problems, JsonMapper json, JwtDecoder verifying, Clock clock) {
        JwtAuthenticationProvider tokens = new JwtAuthenticationProvider(verifying);
        tokens.setJwtAuthenticationConverter(CallerFromToken::signIn);
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/actuator/health/**", "/actuator/prometheus", "/v3/api-docs/**", "/error")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .addFilterBefore(withoutIdentity(problems, json), BearerTokenAuthenticationFilter.class)
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .oauth2ResourceServer(server -> server.bearerTokenResolver(SecurityConfiguration::bearerToken)
                        .jwt(jwt -> jwt.authenticationManager(new RememberedTokens(tokens::authenticate, clock)))
                        .authenticationEntryPoint((request, response, failure) -> write(
                                response,
                                json,
                                problems.of(HttpStatus.UNAUTHORIZED, "UNAUTHENTICATED", "Please sign in.")))
                        .accessDeniedHandler((request, response, failure) -> write(
                                response,
                                json,
                                problems.of(
                                        HttpStatus.FORBIDDEN, "FORBIDDEN", "Your sign-in has no right to do this."))))
                .build();
    }

    /** The header alone can carry it. Whether it is one at all is found when it is verified. */
    private static @Nullable String bearerToken(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? header.substring(BEARER.length())
                : null;
    }

    /** While identity does not answer no token can be verified: the caller may try again, and it is not her fault. */
    private static Filter withoutIdentity(Problems problems, JsonMapper json) {
        return (request, response, chain) -> {
            try {
                chain.doFilter(request, response);
            } catch (JwtDecoderInitializationException | AuthenticationServiceException noAnswer) {
                LOG.warn("No token can be verified: {}", noAnswer.toString());
                write(
                        (HttpServletResponse) response,
                        json,
                        problems.of(
                                HttpStatus.SERVICE_UNAVAILABLE,
                                "IDENTITY_UNAVAILABLE",
                                "Sign-ins cannot be verified just now; try again soon."));
            }
        };
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CallerArgument());
    }

    private static void write(HttpServletResponse response, JsonMapper json, ProblemDetail problem) throws IOException {
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        if (problem.getStatus() == HttpServletResponse.SC_UNAUTHORIZED) {
            response.setHeader("WWW-Authenticate", "Bearer");
        }
        json.writeValue(response.getOutputStream(), problem);
    }

    private static final class CallerArgument implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType().equals(Caller.class);
        }

        @Override
        public Caller resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            return CallerFromToken.current()
                    .orElseThrow(() -> new IllegalStateException("A request without a token came this far"));
        }
    }
}
