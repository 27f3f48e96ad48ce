package tj.hamyori.identity.users;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tj.hamyori.identity.model.MfoCode;
import tj.hamyori.identity.model.Role;
import tj.hamyori.identity.model.User;

/** A person as this interface shows her; the lists are in alphabetical order. */
record UserAnswer(
        String username, String displayName, @Nullable String mfo, List<String> roles, List<String> groups) {

    static UserAnswer of(User user) {
        MfoCode mfo = user.mfo();
        return new UserAnswer(
                user.username().value(),
                user.displayName(),
                mfo == null ? null : mfo.value(),
                user.roles().stream().map(Role::name).sorted().toList(),
                user.groups().stream().map(UUID::toString).sorted().toList());
    }
}
