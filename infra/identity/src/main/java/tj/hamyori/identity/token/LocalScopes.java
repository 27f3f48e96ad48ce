package tj.hamyori.identity.token;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.stereotype.Component;
import tj.hamyori.identity.model.MfoCode;
import tj.hamyori.identity.model.User;
import tj.hamyori.identity.model.Username;
import tj.hamyori.identity.store.MfoTable;
import tj.hamyori.identity.store.UserTable;

/**
 * The scopes by which the command line of a local run says as whom it speaks: {@code mfo:CODE} for all rights of one
 * MFO, {@code amfot} for the association, and beside either {@code as:USERNAME} for one of its people. Anything else is
 * {@code invalid_scope}. Outside a local run this class has no bean and the scopes mean nothing.
 */
@Component
@ConditionalOnBooleanProperty("hamyori.local-run")
public class LocalScopes {

    private static final String ASSOCIATION = "amfot";
    private static final String MFO = "mfo:";
    private static final String AS = "as:";

    private final UserTable users;
    private final MfoTable mfos;
    private final Clock clock;

    LocalScopes(UserTable users, MfoTable mfos, Clock clock) {
        this.users = users;
        this.mfos = mfos;
        this.clock = clock;
    }

    /** Refuses what {@link #bearer} would refuse, and makes an MFO that is not yet known. */
    public void admit(Set<String> scopes) {
        Bearer bearer = bearer(scopes);
        MfoCode mfo = bearer.mfo();
        if (mfo != null) {
            mfos.addIfUnknown(mfo, mfo.value(), Instant.now(clock));
        }
    }

    Bearer bearer(Set<String> scopes) {
        MfoCode mfo = mfo(scopes);
        List<String> names =
                scopes.stream().filter(scope -> scope.startsWith(AS)).toList();
        int understood = 1 + names.size();
        if (scopes.size() != understood || names.size() > 1) {
            throw refused("Ask for mfo:CODE or amfot, and at most one as:USERNAME.");
        }
        if (!names.isEmpty()) {
            return Bearer.of(person(names.getFirst().substring(AS.length()), mfo));
        }
        return mfo == null ? Bearer.commandLineForTheAssociation() : Bearer.commandLineFor(mfo);
    }

    /** The one MFO asked for, or none where the association is. */
    private static @Nullable MfoCode mfo(Collection<String> scopes) {
        List<String> tenants = scopes.stream()
                .filter(scope -> scope.equals(ASSOCIATION) || scope.startsWith(MFO))
                .toList();
        if (tenants.size() != 1) {
            throw refused("Ask for exactly one of mfo:CODE and amfot.");
        }
        String tenant = tenants.getFirst();
        if (tenant.equals(ASSOCIATION)) {
            return null;
        }
        return MfoCode.parse(tenant.substring(MFO.length()))
                .orElseThrow(() -> refused("An MFO code is 2 to 12 capital letters or digits."));
    }

    private User person(String name, @Nullable MfoCode mfo) {
        return Username.parse(name)
                .flatMap(users::find)
                .filter(user -> mfo == null ? user.mfo() == null : mfo.equals(user.mfo()))
                .orElseThrow(() -> refused("Nobody of that organisation has this username."));
    }

    private static OAuth2AuthenticationException refused(String sentence) {
        return new OAuth2AuthenticationException(new OAuth2Error(OAuth2ErrorCodes.INVALID_SCOPE, sentence, null));
    }
}
