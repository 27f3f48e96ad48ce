package tj.hamyori.identity.users;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tj.hamyori.identity.client.RegisteredClients;
import tj.hamyori.identity.model.MfoCode;
import tj.hamyori.identity.model.Role;
import tj.hamyori.identity.model.User;
import tj.hamyori.identity.model.Username;
import tj.hamyori.identity.users.UserRefused.Violation;

/** Turns a request into a person, or refuses it with every reason at once. */
final class UserChecks {

    static final int PASSWORD_MIN = 10;
    static final int PASSWORD_MAX = 128;
    static final int DISPLAY_NAME_MAX = 120;
    static final int GROUPS_MAX = 50;

    private static final Set<String> RESERVED = Set.of(RegisteredClients.COMMAND_LINE, RegisteredClients.PORTAL);

    private final List<Violation> violations = new ArrayList<>();

    private UserChecks() {}

    static User person(NewUser asked, MfoCode mfo) {
        UserChecks checks = new UserChecks();
        String username = Objects.requireNonNullElse(asked.username(), "");
        String displayName = Objects.requireNonNullElse(asked.displayName(), "").strip();
        checks.username(username);
        checks.password(Objects.requireNonNullElse(asked.password(), ""), username);
        checks.displayName(displayName);
        Set<Role> roles = checks.roles(Objects.requireNonNullElse(asked.roles(), List.of()));
        Set<UUID> groups = checks.groups(Objects.requireNonNullElse(asked.groups(), List.of()));
        checks.refuseIfAny();
        return new User(new Username(username), displayName, mfo, roles, groups);
    }

    static Set<UUID> groupsOf(NewGroups asked) {
        UserChecks checks = new UserChecks();
        List<@Nullable String> given = asked.groups();
        if (given == null) {
            checks.broken("groups", UserRule.GROUPS_MUST_BE_GIVEN);
        }
        Set<UUID> groups = checks.groups(Objects.requireNonNullElse(given, List.of()));
        checks.refuseIfAny();
        return groups;
    }

    private void username(String username) {
        if (Username.parse(username).isEmpty()) {
            broken("username", UserRule.USERNAME_MUST_HAVE_ITS_SHAPE);
        } else if (RESERVED.contains(username)) {
            broken("username", UserRule.USERNAME_MUST_NOT_BE_RESERVED);
        }
    }

    private void password(String password, String username) {
        int length = password.codePointCount(0, password.length());
        if (length < PASSWORD_MIN || password.isBlank()) {
            broken("password", UserRule.PASSWORD_MUST_BE_LONG_ENOUGH);
        } else if (length > PASSWORD_MAX) {
            broken("password", UserRule.PASSWORD_MUST_NOT_BE_TOO_LONG);
        } else if (!username.isEmpty() && password.toLowerCase(Locale.ROOT).contains(username)) {
            broken("password", UserRule.PASSWORD_MUST_NOT_CONTAIN_USERNAME);
        }
    }

    private void displayName(String name) {
        int length = name.codePointCount(0, name.length());
        if (length < 1 || length > DISPLAY_NAME_MAX || name.chars().anyMatch(Character::isISOControl)) {
            broken("displayName", UserRule.DISPLAY_NAME_MUST_BE_GIVEN);
        }
    }

    private Set<Role> roles(List<@Nullable String> names) {
        if (names.isEmpty()) {
            broken("roles", UserRule.ROLES_MUST_BE_GIVEN);
        }
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (names.contains(role.name()) && !role.ofAnMfo()) {
                broken("roles", UserRule.ROLE_MUST_BE_OF_AN_MFO);
            } else if (names.contains(role.name())) {
                roles.add(role);
            }
        }
        List<String> known = List.of(Role.values()).stream().map(Role::name).toList();
        if (!known.containsAll(names)) {
            broken("roles", UserRule.ROLE_MUST_BE_KNOWN);
        }
        return roles;
    }

    private Set<UUID> groups(List<@Nullable String> ids) {
        Set<UUID> groups = new HashSet<>();
        for (String id : ids) {
            try {
                groups.add(UUID.fromString(Objects.requireNonNullElse(id, "")));
            } catch (IllegalArgumentException notAnId) {
                broken("groups", UserRule.GROUP_MUST_BE_AN_ID);
                return groups;
            }
        }
        if (groups.size() > GROUPS_MAX) {
            broken("groups", UserRule.GROUPS_MUST_NOT_BE_TOO_MANY);
        }
        return groups;
    }

    private void broken(String field, UserRule rule) {
        violations.add(Violation.of(field, rule));
    }

    private void refuseIfAny() {
        if (!violations.isEmpty()) {
            throw new UserRefused(UserRule.INVALID_REQUEST, violations);
        }
    }
}
