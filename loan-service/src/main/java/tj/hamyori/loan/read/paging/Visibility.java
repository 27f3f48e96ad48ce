package tj.hamyori.loan.read.paging;

import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tj.hamyori.platform.security.Caller;
import tj.hamyori.platform.security.Role;

/**
 * What a caller may see of this service.
 *
 * @param mfo her organisation
 * @param onlyGroups ids of her groups joined by commas, null when she is not limited to some
 * @param households whether she may read what was found about a household
 */
public record Visibility(String mfo, @Nullable String onlyGroups, boolean households) {

    /** Who may read applications and loans; the association's analyst may not, they name women by their ids. */
    public static final String READERS =
            "hasAnyRole('LOAN_OFFICER', 'BRANCH_MANAGER', 'MFO_ADMIN', 'AUDITOR', 'TREASURER')";

    /** Ids of her groups and of all that merged into them, from {@code :mfo} and {@code :groups}. */
    public static final String HER_GROUPS = """
            (with recursive hers as (
                select unnest(cast(string_to_array(:groups, ',') as uuid[])) as group_id
                union
                select merged.group_id from group_directory merged
                join hers on merged.mfo = :mfo and merged.successor_id = hers.group_id)
            select group_id from hers)""";

    public static Visibility of(Caller caller) {
        String groups = caller.maySeeGroup(null)
                ? null
                : caller.groups().stream().map(UUID::toString).sorted().collect(Collectors.joining(","));
        boolean households =
                caller.has(Role.LOAN_OFFICER) || caller.has(Role.BRANCH_MANAGER) || caller.has(Role.AUDITOR);
        return new Visibility(caller.requireMfo(), groups, households);
    }
}
