package tj.hamyori.identity.demo;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import tj.hamyori.identity.model.MfoCode;
import tj.hamyori.identity.model.Role;
import tj.hamyori.identity.model.User;
import tj.hamyori.identity.model.Username;
import tj.hamyori.identity.store.MfoTable;
import tj.hamyori.identity.store.UserTable;

/** Adds the people of the local run before the first request; who is there already stays as she is. */
@Component
@ConditionalOnBooleanProperty("hamyori.local-run")
class DemoUsers implements SmartInitializingSingleton {

    private static final MfoCode ORIYON = new MfoCode("ORIYON");
    private static final MfoCode DILSUZ = new MfoCode("DILSUZ");
    private static final MfoCode KIVA = new MfoCode("KIVA");

    private final MfoTable mfos;
    private final UserTable users;
    private final PasswordEncoder encoder;
    private final DemoSettings settings;
    private final Clock clock;

    DemoUsers(MfoTable mfos, UserTable users, PasswordEncoder encoder, DemoSettings settings, Clock clock) {
        this.mfos = mfos;
        this.users = users;
        this.encoder = encoder;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Map.of(ORIYON, "Oriyon", DILSUZ, "Dilsuz", KIVA, "Kiva's first loans")
                .forEach((code, name) -> mfos.addIfUnknown(code, name, Instant.now(clock)));
        add("nilufar", "Nilufar", ORIYON, Role.LOAN_OFFICER);
        add("parvina", "Parvina", ORIYON, Role.LOAN_OFFICER);
        add("zarina", "Zarina", ORIYON, Role.BRANCH_MANAGER);
        add("admin-oriyon", "Administrator of Oriyon", ORIYON, Role.MFO_ADMIN);
        add("auditor-oriyon", "Auditor of Oriyon", ORIYON, Role.AUDITOR);
        add("malika", "Malika", DILSUZ, Role.LOAN_OFFICER);
        add("gulnora", "Gulnora", DILSUZ, Role.LOAN_OFFICER);
        add("shahlo", "Shahlo", DILSUZ, Role.BRANCH_MANAGER);
        add("admin-dilsuz", "Administrator of Dilsuz", DILSUZ, Role.MFO_ADMIN);
        add("auditor-dilsuz", "Auditor of Dilsuz", DILSUZ, Role.AUDITOR);
        add("kiva-officer", "Officer for Kiva's first loans", KIVA, Role.LOAN_OFFICER);
        add("analyst", "Analyst of the association", null, Role.AMFOT_ANALYST);
    }

    private void add(String name, String displayName, @Nullable MfoCode mfo, Role role) {
        Username username = new Username(name);
        if (users.passwordHash(username).isPresent()) {
            return;
        }
        String hash = Objects.requireNonNull(encoder.encode(settings.password()));
        users.add(new User(username, displayName, mfo, Set.of(role), Set.of()), hash, Instant.now(clock));
    }
}
