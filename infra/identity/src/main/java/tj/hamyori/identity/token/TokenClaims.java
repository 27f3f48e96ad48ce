package tj.hamyori.identity.token;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;
import tj.hamyori.identity.client.RegisteredClients;
import tj.hamyori.identity.model.MfoCode;
import tj.hamyori.identity.model.Role;
import tj.hamyori.identity.model.Username;
import tj.hamyori.identity.store.UserTable;

/**
 * Writes into every access and id token who the person is: {@code sub}, {@code name}, {@code mfo} (absent for the
 * association), {@code roles}, {@code groups} and, for the command line of a local run, {@code all_groups}. Rights are
 * read at each issue, so a refreshed token carries what holds now.
 */
@Component
class TokenClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    private final UserTable users;
    private final ObjectProvider<LocalScopes> localScopes;

    TokenClaims(UserTable users, ObjectProvider<LocalScopes> localScopes) {
        this.users = users;
        this.localScopes = localScopes;
    }

    @Override
    public void customize(JwtEncodingContext context) {
        bearer(context).ifPresent(bearer -> write(bearer, context));
    }

    /** Nobody, for a client that asks for a token of its own outside the local run: such a token carries no rights. */
    private Optional<Bearer> bearer(JwtEncodingContext context) {
        if (AuthorizationGrantType.CLIENT_CREDENTIALS.equals(context.getAuthorizationGrantType())) {
            return Optional.of(context.getRegisteredClient().getClientId())
                    .filter(RegisteredClients.COMMAND_LINE::equals)
                    .map(client -> localScopes.getObject().bearer(context.getAuthorizedScopes()));
        }
        return Optional.of(Optional.ofNullable(context.<Authentication>getPrincipal())
                .flatMap(principal -> Username.parse(principal.getName()))
                .flatMap(users::find)
                .map(Bearer::of)
                .orElseThrow(() -> new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_GRANT)));
    }

    private static void write(Bearer bearer, JwtEncodingContext context) {
        context.getClaims().claims(claims -> {
            claims.put("sub", bearer.subject());
            claims.put("name", bearer.name());
            MfoCode mfo = bearer.mfo();
            if (mfo != null) {
                claims.put("mfo", mfo.value());
            }
            claims.put("roles", sorted(bearer.roles().stream().map(Role::name)));
            claims.put("groups", sorted(bearer.groups().stream().map(UUID::toString)));
            if (bearer.allGroups()) {
                claims.put("all_groups", true);
            }
        });
    }

    /** An ArrayList, because claims are also kept as typed JSON, and that is read back for named types only. */
    private static List<String> sorted(Stream<String> values) {
        return values.sorted().collect(Collectors.toCollection(ArrayList::new));
    }
}
