package tj.hamyori.platform.security;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Reads a {@link Caller} from the claims {@code sub, name, mfo, roles, groups, all_groups}. */
public final class CallerFromToken {

    private static final Set<String> KNOWN_ROLES =
            Set.of(Role.values()).stream().map(Role::name).collect(Collectors.toUnmodifiableSet());

    private CallerFromToken() {}

    /** The caller of the request this thread works on, if it carries a token. */
    public static Optional<Caller> current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication instanceof SignedIn token ? Optional.of(token.caller()) : Optional.empty();
    }

    /** What the requests with this token are made with. */
    static SignedIn signIn(Jwt token) {
        return new SignedIn(token, authorities(token), of(token));
    }

    private static Caller of(Jwt token) {
        String subject = Objects.requireNonNull(token.getSubject(), "A token names its subject");
        String name = token.getClaimAsString("name");
        return new Caller(
                subject,
                name == null ? subject : name,
                token.getClaimAsString("mfo"),
                roles(token),
                list(token, "groups").stream().map(UUID::fromString).collect(Collectors.toUnmodifiableSet()),
                Boolean.TRUE.equals(token.getClaimAsBoolean("all_groups")));
    }

    private static Collection<GrantedAuthority> authorities(Jwt token) {
        return roles(token).stream()
                .map(role -> (GrantedAuthority) new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }

    private static Set<Role> roles(Jwt token) {
        return list(token, "roles").stream()
                .filter(KNOWN_ROLES::contains)
                .map(Role::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> list(Jwt token, String claim) {
        List<String> values = token.getClaimAsStringList(claim);
        return values == null ? List.of() : values;
    }

    /** A verified token and whom it names, read once. */
    static final class SignedIn extends JwtAuthenticationToken {

        private static final long serialVersionUID = 1L;

        private final transient Caller caller;

        private SignedIn(Jwt token, Collection<GrantedAuthority> authorities, Caller caller) {
            super(token, authorities);
            this.caller = caller;
        }

        Caller caller() {
            return caller;
        }
    }
}
