package tj.hamyori.identity.token;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tj.hamyori.identity.client.RegisteredClients;
import tj.hamyori.identity.model.MfoCode;
import tj.hamyori.identity.model.Role;
import tj.hamyori.identity.model.User;

/**
 * Whom a token speaks for.
 *
 * @param allGroups whether a treasurer's rights hold for every group of the MFO; the command line's own token only
 */
record Bearer(
        String subject, String name, @Nullable MfoCode mfo, Set<Role> roles, Set<UUID> groups, boolean allGroups) {

    static Bearer of(User user) {
        return new Bearer(user.username().value(), user.displayName(), user.mfo(), user.roles(), user.groups(), false);
    }

    static Bearer commandLineFor(MfoCode mfo) {
        return new Bearer(
                RegisteredClients.COMMAND_LINE,
                "Command line",
                mfo,
                EnumSet.of(Role.LOAN_OFFICER, Role.BRANCH_MANAGER, Role.MFO_ADMIN, Role.AUDITOR, Role.TREASURER),
                Set.of(),
                true);
    }

    static Bearer commandLineForTheAssociation() {
        return new Bearer(
                RegisteredClients.COMMAND_LINE, "Command line", null, EnumSet.of(Role.AMFOT_ANALYST), Set.of(), false);
    }
}
