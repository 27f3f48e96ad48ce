package tj.hamyori.identity.users;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The body of {@code PUT /api/users/{username}/groups}, as sent. */
record NewGroups(@Nullable List<@Nullable String> groups) {}
