package tj.hamyori.identity.users;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tj.hamyori.identity.model.MfoCode;
import tj.hamyori.identity.model.User;
import tj.hamyori.identity.model.Username;
import tj.hamyori.identity.store.UserTable;

/** The people of the caller's own MFO. The username is each write's own key: the same again answers the same. */
@RestController
@RequestMapping("/api/users")
@PreAuthorize("hasRole('MFO_ADMIN')")
class UsersController {

    private static final int PAGE_MAX = 200;

    /** One page of people; where there are more, ask again with {@code after} the last username. */
    record Page(List<UserAnswer> users, boolean more) {}

    private final UserTable users;
    private final PasswordEncoder encoder;
    private final Clock clock;

    UsersController(UserTable users, PasswordEncoder encoder, Clock clock) {
        this.users = users;
        this.encoder = encoder;
        this.clock = clock;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    UserAnswer create(@RequestBody NewUser asked, @AuthenticationPrincipal Jwt caller) {
        User user = UserChecks.person(asked, mfo(caller));
        String password = Objects.requireNonNull(asked.password());
        String hash = Objects.requireNonNull(encoder.encode(password));
        if (!users.add(user, hash, Instant.now(clock)) && !isTheSame(user, password)) {
            throw new UserRefused(UserRule.USERNAME_TAKEN);
        }
        return UserAnswer.of(user);
    }

    private boolean isTheSame(User user, String password) {
        return users.findAsCreated(user.username()).filter(user::equals).isPresent()
                && users.passwordHash(user.username())
                        .filter(hash -> encoder.matches(password, hash))
                        .isPresent();
    }

    @PutMapping("/{username}/groups")
    UserAnswer replaceGroups(
            @PathVariable String username, @RequestBody NewGroups asked, @AuthenticationPrincipal Jwt caller) {
        MfoCode mfo = mfo(caller);
        User user = Username.parse(username)
                .flatMap(users::find)
                .filter(found -> mfo.equals(found.mfo()))
                .orElseThrow(() -> new UserRefused(UserRule.USER_NOT_FOUND));
        users.replaceGroups(user.username(), UserChecks.groupsOf(asked));
        return users.find(user.username()).map(UserAnswer::of).orElseThrow();
    }

    @GetMapping
    Page list(
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "100") int limit,
            @AuthenticationPrincipal Jwt caller) {
        if (limit < 1 || limit > PAGE_MAX) {
            throw new UserRefused(UserRule.PAGE_MUST_HAVE_ITS_SIZE);
        }
        List<User> found = users.ofMfo(mfo(caller), after, limit + 1);
        return new Page(found.stream().limit(limit).map(UserAnswer::of).toList(), found.size() > limit);
    }

    private static MfoCode mfo(Jwt caller) {
        String code = caller.getClaimAsString("mfo");
        if (code == null) {
            throw new UserRefused(UserRule.TOKEN_WITHOUT_ORGANISATION);
        }
        return new MfoCode(code);
    }
}
