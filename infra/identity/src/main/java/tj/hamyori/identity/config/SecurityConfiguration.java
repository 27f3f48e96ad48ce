package tj.hamyori.identity.config;

import java.util.Collection;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationValidator;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import tj.hamyori.identity.client.PortalSettings;
import tj.hamyori.identity.client.RegisteredClients;
import tj.hamyori.identity.signin.SignInFailures;
import tj.hamyori.identity.token.LocalScopes;
import tj.hamyori.identity.users.ApiRefusals;

/** Three doors: the protocol's endpoints, the users' interface with bearer tokens, and the pages with a session. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {

    private final PortalSettings portal;

    SecurityConfiguration(PortalSettings portal) {
        this.portal = portal;
    }

    @Bean
    @Order(1)
    SecurityFilterChain protocolEndpoints(HttpSecurity http, ObjectProvider<LocalScopes> localScopes) {
        http.oauth2AuthorizationServer(server -> {
                    http.securityMatcher(server.getEndpointsMatcher());
                    server.oidc(Customizer.withDefaults());
                    server.tokenEndpoint(token -> token.authenticationProviders(
                            providers -> providers.forEach(provider -> checkScopes(provider, localScopes))));
                })
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .oauth2ResourceServer(resource -> resource.jwt(Customizer.withDefaults()))
                .exceptionHandling(refused -> refused.defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint("/login"),
                        new MediaTypeRequestMatcher(MediaType.TEXT_HTML)))
                .headers(this::strict);
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain usersApi(HttpSecurity http, ApiRefusals refusals) {
        http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                // A bearer token is not sent by a browser on its own, so there is nothing to forge.
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .oauth2ResourceServer(resource -> resource.jwt(jwt -> jwt.jwtAuthenticationConverter(rolesOfTheToken()))
                        .authenticationEntryPoint(refusals)
                        .accessDeniedHandler(refusals))
                .headers(this::strict);
        return http.build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pages(HttpSecurity http, SignInFailures failures) {
        http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/login", "/error", "/identity/**", "/actuator/health/**", "/actuator/prometheus")
                        .permitAll()
                        .requestMatchers("/")
                        .authenticated()
                        .anyRequest()
                        .denyAll())
                .formLogin(form -> form.loginPage("/login").failureHandler(failures))
                .requestCache(Customizer.withDefaults())
                .headers(this::strict);
        return http.build();
    }

    private static void checkScopes(AuthenticationProvider provider, ObjectProvider<LocalScopes> localScopes) {
        if (provider instanceof OAuth2ClientCredentialsAuthenticationProvider clientCredentials) {
            clientCredentials.setAuthenticationValidator(context -> checkScopes(context, localScopes));
        }
    }

    private static void checkScopes(
            OAuth2ClientCredentialsAuthenticationContext context, ObjectProvider<LocalScopes> localScopes) {
        LocalScopes local = localScopes.getIfAvailable();
        if (local != null
                && RegisteredClients.COMMAND_LINE.equals(
                        context.getRegisteredClient().getClientId())) {
            OAuth2ClientCredentialsAuthenticationToken asked = context.getAuthentication();
            local.admit(asked.getScopes());
        } else {
            new OAuth2ClientCredentialsAuthenticationValidator().accept(context);
        }
    }

    private static JwtAuthenticationConverter rolesOfTheToken() {
        JwtAuthenticationConverter converter = new JwtAuthenticationConverter();
        converter.setJwtGrantedAuthoritiesConverter(SecurityConfiguration::roles);
        return converter;
    }

    private static Collection<GrantedAuthority> roles(Jwt token) {
        List<String> roles = token.getClaimAsStringList("roles");
        return roles == null
                ? List.of()
                : roles.stream()
                        .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                        .toList();
    }

    private void strict(HeadersConfigurer<HttpSecurity> headers) {
        // Browsers hold form-action against the redirects after a form too, and a sign-in ends at the portal.
        headers.contentSecurityPolicy(policy -> policy.policyDirectives("default-src 'none'; style-src 'self';"
                        + " img-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self' "
                        + portal.origin()))
                .frameOptions(FrameOptionsConfig::deny)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions ->
                        permissions.policy("camera=(), geolocation=(), microphone=(), payment=(), usb=()"))
                .crossOriginOpenerPolicy(Customizer.withDefaults());
    }
}
