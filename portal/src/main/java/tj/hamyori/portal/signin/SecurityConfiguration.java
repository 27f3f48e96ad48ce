package tj.hamyori.portal.signin;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.web.servlet.ServletListenerRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.authority.mapping.GrantedAuthoritiesMapper;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUserAuthority;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.web.util.HttpSessionMutexListener;
import tj.hamyori.portal.config.PortalSettings;

/** Two doors: the services' interfaces, where the bearer token speaks for itself, and the pages with a session. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String[] ANYBODY = {
        "/",
        "/language",
        "/error",
        "/leave",
        "/offline",
        "/worker.js",
        "/portal/**",
        "/webjars/**",
        "/favicon.ico",
        "/actuator/health/**",
        "/actuator/prometheus"
    };
    private static final String[] CREDIT = {"LOAN_OFFICER", "BRANCH_MANAGER", "MFO_ADMIN", "AUDITOR"};
    private static final String[] GROUPS = {"LOAN_OFFICER", "BRANCH_MANAGER", "MFO_ADMIN", "AUDITOR", "TREASURER"};
    private static final String[] PORTFOLIO = {"LOAN_OFFICER", "BRANCH_MANAGER", "MFO_ADMIN", "AUDITOR", "AMFOT_ANALYST"
    };

    private static final String[] INDICATORS = {"BRANCH_MANAGER", "MFO_ADMIN", "AMFOT_ANALYST"};
    private static final String[] DEAD_LETTERS = {"MFO_ADMIN", "AUDITOR"};
    private static final String[] HOUSEHOLDS = {"LOAN_OFFICER", "BRANCH_MANAGER", "AUDITOR"};
    private static final String[] NOTICES = {"LOAN_OFFICER", "BRANCH_MANAGER"};

    private final PortalSettings settings;

    SecurityConfiguration(PortalSettings settings) {
        this.settings = settings;
    }

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http) {
        http.securityMatcher("/api/**")
                // The services check the token; a browser never sends one on its own, so there is nothing to forge.
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives("default-src 'none'; frame-ancestors 'none'"))
                        .frameOptions(FrameOptionsConfig::deny));
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, ClientRegistrationRepository registrations) {
        String signIn = settings.url() + "/oauth2/authorization/" + ProviderConfiguration.REGISTRATION;
        http.authorizeHttpRequests(SecurityConfiguration::whoMaySeeWhat)
                .oauth2Login(login -> login.loginPage(signIn)
                        .loginProcessingUrl("/login/oauth2/code/*")
                        .defaultSuccessUrl("/")
                        .failureUrl("/?signin=failed"))
                .requestCache(cache -> cache.requestCache(wholePages()))
                .exceptionHandling(refused -> refused.authenticationEntryPoint(
                        new PartialPageEntryPoint(new LoginUrlAuthenticationEntryPoint(signIn))))
                .logout(logout -> logout.logoutUrl("/sign-out")
                        .logoutSuccessHandler(endSessionAtProvider(registrations))
                        .deleteCookies("HAMYORI_PORTAL"))
                .headers(this::strict);
        return http.build();
    }

    /** Where signing in leads back to: never to what a script asked for behind a page. */
    private static RequestCache wholePages() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(request -> request.getMethod().equals("GET")
                && request.getHeader(PartialPageEntryPoint.PART) == null
                && !request.getRequestURI().startsWith("/favicon."));
        return cache;
    }

    /** For choosing pages only; what a page shows the services decide. */
    private static void whoMaySeeWhat(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers(ANYBODY)
                .permitAll()
                .requestMatchers("/members/*/household", "/members/*/household/**")
                .hasAnyRole(HOUSEHOLDS)
                .requestMatchers("/notices", "/notices/**")
                .hasAnyRole(NOTICES)
                .requestMatchers("/readings", "/readings/**")
                .hasRole("AUDITOR")
                .requestMatchers(
                        "/queue",
                        "/applications/**",
                        "/loans/**",
                        "/arrears",
                        "/members/**",
                        "/conflicts",
                        "/cash-in-transit/**",
                        "/suspense/**")
                .hasAnyRole(CREDIT)
                .requestMatchers("/groups/applications/**")
                .hasRole("TREASURER")
                .requestMatchers("/groups", "/groups/**")
                .hasAnyRole(GROUPS)
                .requestMatchers("/portfolio", "/portfolio/**")
                .hasAnyRole(PORTFOLIO)
                .requestMatchers("/indicators", "/indicators/**")
                .hasAnyRole(INDICATORS)
                .requestMatchers("/dead-letters", "/dead-letters/**")
                .hasAnyRole(DEAD_LETTERS)
                .anyRequest()
                .denyAll();
    }

    @Bean
    GrantedAuthoritiesMapper rolesOfTheIdToken() {
        return authorities -> authorities.stream()
                .flatMap(authority -> Stream.concat(Stream.of(authority), roles(authority).stream()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Two requests of one session must not spend the same refresh token; they wait for each other at this mutex. */
    @Bean
    ServletListenerRegistrationBean<HttpSessionMutexListener> sessionMutex() {
        return new ServletListenerRegistrationBean<>(new HttpSessionMutexListener());
    }

    private static Collection<GrantedAuthority> roles(GrantedAuthority authority) {
        if (!(authority instanceof OidcUserAuthority oidc)) {
            return Set.of();
        }
        List<String> roles = oidc.getIdToken().getClaimAsStringList("roles");
        return roles == null
                ? Set.of()
                : roles.stream()
                        .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                        .toList();
    }

    private LogoutSuccessHandler endSessionAtProvider(ClientRegistrationRepository registrations) {
        OidcClientInitiatedLogoutSuccessHandler handler = new OidcClientInitiatedLogoutSuccessHandler(registrations);
        handler.setPostLogoutRedirectUri(settings.url() + "/");
        return handler;
    }

    private void strict(HeadersConfigurer<HttpSecurity> headers) {
        // Browsers hold form-action against the redirects after a form too: sign-out and quick exit end elsewhere.
        headers.contentSecurityPolicy(policy -> policy.policyDirectives("default-src 'none'; script-src 'self';"
                        + " style-src 'self'; img-src 'self' data:; connect-src 'self'; worker-src 'self';"
                        + " base-uri 'none';"
                        + " frame-ancestors 'none'; form-action 'self' " + placesAFormMayEnd()))
                .frameOptions(FrameOptionsConfig::deny)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions ->
                        permissions.policy("camera=(), geolocation=(), microphone=(), payment=(), usb=()"))
                .crossOriginOpenerPolicy(Customizer.withDefaults());
    }

    private String placesAFormMayEnd() {
        return Stream.of(settings.authorizationUri(), settings.endSessionUri(), settings.quickExitUrl())
                .map(SecurityConfiguration::origin)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getRawAuthority();
    }
}
