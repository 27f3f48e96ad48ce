package tj.hamyori.platform.security;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tj.hamyori.platform.problem.PlatformRule;
import tj.hamyori.platform.problem.RuleViolated;

/**
 * The person behind a request, as her token says; ask for it as a controller method's parameter.
 *
 * @param subject user name
 * @param name display name
 * @param mfo code of her organisation, null for the association
 * @param roles what she may do
 * @param groups the groups a treasurer works with
 * @param allGroups true where the groups are not limited
 */
public record Caller(
        String subject, String name, @Nullable String mfo, Set<Role> roles, Set<UUID> groups, boolean allGroups) {

    /** Her organisation's code; refuses a caller who has none. */
    public String requireMfo() {
        if (mfo == null) {
            throw new RuleViolated(PlatformRule.TOKEN_WITHOUT_ORGANISATION);
        }
        return mfo;
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** True for everyone but a treasurer, who sees her own groups only. */
    public boolean maySeeGroup(@Nullable UUID group) {
        boolean onlyTreasurer = has(Role.TREASURER) && roles.size() == 1;
        return allGroups || !onlyTreasurer || (group != null && groups.contains(group));
    }

    /** Refuses a treasurer who asks for a group that is not hers, as if there were no such group. */
    public void requireGroup(@Nullable UUID group) {
        if (!maySeeGroup(group)) {
            throw new RuleViolated(PlatformRule.NOT_YOUR_GROUP);
        }
    }
}
