package tj.hamyori.identity.signin;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import tj.hamyori.identity.model.Username;
import tj.hamyori.identity.signin.SignInTries.Outcome;
import tj.hamyori.identity.store.UserTable;

/** Checks a name and password from the sign-in page, within the limit of {@link SignInTries}. */
@Component
class GuardedSignIn implements AuthenticationProvider {

    private final SignInTries tries;
    private final DaoAuthenticationProvider passwords;

    GuardedSignIn(SignInTries tries, UserTable users, PasswordEncoder encoder) {
        this.tries = tries;
        // Spring's own provider also spends a hash on unknown names, so timing tells no one who exists.
        this.passwords = new DaoAuthenticationProvider(name -> details(users, name));
        this.passwords.setPasswordEncoder(encoder);
    }

    @Override
    public @Nullable Authentication authenticate(Authentication attempt) throws AuthenticationException {
        Username username = Username.typed(attempt.getName())
                .orElseThrow(() -> new BadCredentialsException("no username has this shape"));
        String remote = attempt.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : null;
        if (!tries.admit(username)) {
            tries.record(username, Outcome.PAUSED, remote);
            throw new LockedException("sign-in is paused for this name");
        }
        UsernamePasswordAuthenticationToken canonical =
                UsernamePasswordAuthenticationToken.unauthenticated(username.value(), attempt.getCredentials());
        canonical.setDetails(attempt.getDetails());
        try {
            Authentication signedIn = passwords.authenticate(canonical);
            tries.record(username, Outcome.SIGNED_IN, remote);
            return signedIn;
        } catch (BadCredentialsException wrong) {
            tries.record(username, Outcome.WRONG, remote);
            throw wrong;
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private static UserDetails details(UserTable users, String name) {
        String hash = Username.parse(name)
                .flatMap(users::passwordHash)
                .orElseThrow(() -> new UsernameNotFoundException("no such user"));
        // Rights are read anew for every token, so none are kept in the session.
        return new User(name, hash, List.of());
    }
}
